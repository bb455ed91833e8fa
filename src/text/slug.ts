/** Characters that still make a link one can read. */
const LONGEST = 60

/** "Kryvyi Rih" → `kryvyi-rih`: lower-case Latin letters and digits with hyphens, fit for ids and links. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '') || 'unnamed'
