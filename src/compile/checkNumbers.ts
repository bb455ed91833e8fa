import type { Bound } from '../model/count'
import { findNumbers, type FoundNumber } from '../text/numbersInText'
import { claimCounts } from './claimCounts'
import type { FoundClaim } from './foundClaim'
import type { Offender } from './offender'

/** Words before a number that make it a bound: "at least 32", "nearly $250 billion", "less than 30". */
const BOUND_WORDS: [RegExp, Exclude<Bound, 'exact'>][] = [
  [/\b(?:at least|(?<!no )more than|no fewer than|no less than|over|minimum of) (?:a |an )?[$€£]?$/i, 'at-least'],
  [/\b(?:up to|at most|no more than|(?<!no )less than|(?<!no )fewer than|under) (?:a |an )?[$€£]?$/i, 'at-most'],
  [/\b(?:about|around|nearly|almost|roughly|approximately|some) (?:a |an )?[$€£]?$/i, 'about'],
]

const LONGEST_BOUND = 24

/**
 * Each number of a claim must stand in its quote, in digits or words: "six people" for 6, "another man" for 1, "no
 * casualties" for 0. And a number that the quote gives as a bound may not be written as exact: "At least ten others
 * were wounded" is "at least 10". `counted:` waives the first, for an editor who counts victims named one by one.
 */
export function checkNumbers({ claim, counted, source }: FoundClaim): Offender[] {
  const numbers = findNumbers(claim.quote)
  return claimCounts(claim).flatMap(({ field, count }) => {
    const line = source.lineOf(claim.kind, field)
    const standing = numbers.filter((number) => number.value === count.value)
    if (standing.length === 0) {
      if (counted !== null) return []
      const has = numbers.map(({ words }) => words).join(', ') || 'no number'
      const what = `${field} is ${count.value}, which is not in the quote (it has ${has})`
      return [
        {
          file: source.file,
          line,
          what,
          mend: 'correct the number, take a quote that has it, or say in `counted:` how you came to it',
        },
      ]
    }
    const bounds = standing.map((number) => boundBefore(claim.quote, number))
    const [first] = bounds
    // Plain in one place and bounded in another: the editor may follow the plain one.
    if (count.bound !== 'exact' || !first || bounds.includes(null)) return []
    const what = `${field} is written as exactly ${count.value}, but the quote says “${first.words}”`
    return [{ file: source.file, line, what, mend: `write "${first.bound.replace('-', ' ')} ${count.value}"` }]
  })
}

function boundBefore(quote: string, { start, end }: FoundNumber): { bound: Bound; words: string } | null {
  for (const [pattern, bound] of BOUND_WORDS) {
    const words = pattern.exec(quote.slice(Math.max(0, start - LONGEST_BOUND), start))
    if (words) return { bound, words: words[0] + quote.slice(start, end) }
  }
  return null
}
