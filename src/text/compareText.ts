/** Orders texts by their UTF-16 units, the same in every locale: for ids and ISO dates, not for names people read. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
