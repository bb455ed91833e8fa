/** "third" at index 1: the words for one more of those told before. */
export const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** 3 for "a third" as the words for someone told to have suffered what two others did; null for any other words. */
export function nthOf(words: string): number | null {
  const at = ORDINALS.indexOf(words.replace(/^an? /i, ''))
  return at < 0 ? null : at + 2
}
