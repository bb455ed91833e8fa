import type { Bound, Count } from '../model/count'
import { findNumbers, type FoundNumber } from '../text/numbersInText'
import { claimCounts } from './claimCounts'
import type { FoundClaim } from './foundClaim'
import type { Offender } from './offender'

/** Words before a number that make it a bound: "at least 32", "nearly $250 billion", "less than 30". */
const BOUND_WORDS: [RegExp, Exclude<Bound, 'exact'>][] = [
  [/(?:at least|more than|no fewer than|no less than|over|minimum of) (?:a |an )?[$€£]?$/i, 'at-least'],
  [/(?:up to|at most|no more than|less than|fewer than|under) (?:a |an )?[$€£]?$/i, 'at-most'],
  [/(?:about|around|nearly|almost|roughly|approximately|some) (?:a |an )?[$€£]?$/i, 'about'],
]

/**
 * Each number of a claim must stand in its quote, in digits or words: "six people" for 6, "another man" for 1, "no
 * casualties" for 0. And a number that the quote gives as a bound may not be written as exact: "At least ten others were
 * wounded" is "at least 10". `counted:` waives the first, for an editor who counts victims named one by one.
 */
export function checkNumbers({ claim, counted, source }: FoundClaim): Offender[] {
  const numbers = findNumbers(claim.quote)
  return claimCounts(claim).flatMap(({ field, count }) => {
    const line = source.lineOf(claim.kind, field)
    const standing = numbers.filter((number) => number.value === count.value)
    if (standing.length === 0) {
      if (counted !== null) return []
      const what = `${field} is ${count.value}, which is not in the quote (it has ${numbers.map((number) => number.words).join(', ') || 'no number'})`
      return [{ file: source.file, line, what, mend: 'correct the number, take a quote that has it, or say in `counted:` how you came to it' }]
    }
    const bound = count.bound === 'exact' ? commonBound(claim.quote, standing) : null
    if (bound === null) return []
    const what = `${field} is written as exactly ${count.value}, but the quote says “${boundedWords(claim.quote, standing[0]!)}”`
    return [{ file: source.file, line, what, mend: `write ${printCount({ value: count.value, bound })}` }]
  })
}

/** The bound that every standing of the number carries; null where the quote gives it plainly at least once. */
function commonBound(quote: string, standing: FoundNumber[]): Bound | null {
  const bounds = standing.map(({ start }) => {
    const before = quote.slice(Math.max(0, start - 24), start)
    return BOUND_WORDS.find(([words]) => words.test(before))?.[1] ?? null
  })
  return bounds.includes(null) ? null : bounds[0]!
}

const boundedWords = (quote: string, { start, end }: FoundNumber): string =>
  quote.slice(quote.lastIndexOf(' ', Math.max(0, start - 6)) + 1, end)

const printCount = ({ value, bound }: Count): string => `"${bound.replace('-', ' ')} ${value}"`
