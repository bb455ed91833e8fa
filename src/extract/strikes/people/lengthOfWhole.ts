import type { Tagged } from '../../tags/tagSentence'

/** "of the five" of "three of the five were killed", "of the three wounded" of "two of the three wounded died" */
const OF_WHOLE = /^otn(?:[Pp]?W(?=[vxT]{0,4}K)|[Pp]?)(?=(?<aux>v{0,3})[xT]{0,2}[KW])/
const DIED = /^(?:died|perished|succumbed)$/

/**
 * How many tokens after a number tell of how many those are whom it counts, where its verb follows: "three of the five
 * were killed", but not "two of the four killed in Lutsk were children".
 */
export function lengthOfWhole({ letters, tokens }: Tagged, at: number): number {
  const length = OF_WHOLE.exec(letters.slice(at + 1))?.[0].length ?? 0
  const verb = tokens.findIndex((_, index) => index > at + length && /[KW]/.test(letters[index]!))
  const isFinite = letters[at + length + 1] === 'v' || DIED.test(tokens[verb]?.text ?? '')
  return isFinite ? length : 0
}
