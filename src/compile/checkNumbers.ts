import type { Bound, Count } from '../model/count'
import { findNumbers } from '../text/numbersInText'
import { boundBefore, type BoundBefore } from './boundBefore'
import { claimCounts } from './claimCounts'
import type { FoundClaim } from './foundClaim'
import type { Offender } from './offender'

/**
 * Each number of a claim must stand in its quote, in digits or words: "six people" for 6, "another man" for 1, "no
 * casualties" for 0. And a number that the quote gives as a bound may not be written as exact, nor as another bound: "At
 * least ten others were wounded" is "at least 10". `counted:` waives the first, for an editor who counts victims named
 * one by one; and the second only where it explains a preposition that may be no bound ("drones over six regions").
 */
export function checkNumbers({ claim, counted, source }: FoundClaim): Offender[] {
  const numbers = findNumbers(claim.quote)
  const counts = claimCounts(claim)
  const fields = counts.map(({ field }) => field)
  return counts.flatMap(({ field, count }) => {
    const line = source.lineOf(claim.kind, field)
    const standing = numbers.filter((number) => number.value === count.value)
    if (standing.length === 0) {
      if (counted !== null && explains(counted, field, fields)) return []
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
    if (!first || bounds.includes(null) || bounds.some((bound) => allows(bound!, count, counted))) return []
    const written = count.bound === 'exact' ? 'exactly' : inWords(count.bound)
    const what = `${field} is written as ${written} ${count.value}, but the quote says “${first.words}”`
    const waiver = first.isPreposition
      ? `; or, if that is no bound, say in \`counted:\` what “${first.words}” means`
      : ''
    return [{ file: source.file, line, what, mend: `write "${inWords(first.bounds[0])} ${count.value}"${waiver}` }]
  })
}

/** "missilesLaunched: 11 + five" explains that field alone; words that name no field explain the claim. */
const explains = (counted: string, field: string, fields: readonly string[]): boolean => {
  const named = fields.filter((each) => counted.includes(`${each}:`))
  return named.length === 0 || named.includes(field)
}

const allows = ({ words, bounds, isPreposition }: BoundBefore, { bound }: Count, counted: string | null): boolean =>
  bounds.some((other) => other === bound) || (isPreposition && (counted?.includes(words) ?? false))

const inWords = (bound: Bound): string => bound.replace('-', ' ')
