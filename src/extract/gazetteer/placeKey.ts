/**
 * A name as a key that the usual transliterations of one Cyrillic spelling share: Zaporizhzhya and Zaporizhzhia,
 * Mykolayiv and Mykolaiv, Bataysk and Bataisk, Grozny and Groznyy. Russian and Ukrainian names of one place stay apart.
 */
export function placeKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’ʼ"]/gu, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/[iy]{2,}/g, 'i')
    .replace(/y/g, 'i')
    .replace(/(?<=[a-z])i(?=[aeou])/g, '')
    .replace(/([a-z])\1/g, '$1')
    .trim()
}
