/**
 * The address that the page will have, from `VITE_SITE_URL`; null where none is given. It ends in a slash, whether
 * written so or not: the files beside `https://me.github.io/parley` lie in that folder.
 */
export function siteAddress(wanted: unknown): string | null {
  if (typeof wanted !== 'string' || wanted === '') return null
  const { origin, pathname } = new URL(wanted)
  return origin + pathname.replace(/\/(?:index\.html)?$|$/, '/')
}
