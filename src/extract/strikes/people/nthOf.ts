const WORDS = [
  'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth',
  'sixteenth|seventeenth|eighteenth|nineteenth|twentieth',
]
  .join('|')
  .split('|')
const IN_DIGITS = '\\d{1,3}(?:st|nd|rd|th)'

/** The words for one more of those told before, as the source of a pattern: "third", "21st". */
export const ORDINAL = `(?:${[...WORDS, IN_DIGITS].join('|')})`

/** 3 for "a third" as the words for someone told to have suffered what two others did; null for any other words. */
export function nthOf(words: string): number | null {
  const nth = words.replace(/^(?:an?|the) /i, '')
  const at = WORDS.indexOf(nth)
  if (at >= 0) return at + 2
  return RegExp(`^${IN_DIGITS}$`).test(nth) ? Number.parseInt(nth, 10) : null
}
