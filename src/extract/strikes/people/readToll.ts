import type { Read } from './read'
import { isToll, RISING } from './tolls'
import { readVictimsNumber } from './victimsNumber'

/** "the death toll from an overnight attack climbed (from 17) to 19": the number stands far from what it counts. */
const TOLL = /(?<verb>[KW])[^KWQn.;]{0,32}(?:fn?[tx]{0,3}[ne]?i|i|v|x|:|c)$/

/** "The wounded rose to 11" */
const THE_WOUNDED = /t[KW]v?xi$/
const RISEN = RegExp(`^${RISING}$`)
/** "That brings the dead of the strike to three", "put the dead at 11" */
const BROUGHT = /(?:^|[^nQKW])xt?[KW][^nQKW.;]{0,10}i$/
const BRINGS =
  /^(?:br(?:ings?|inging|ought)|put(?:s|ting)?|tak(?:es?|ing)|took|rais(?:es?|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?)$/
/** "taking to 58 the death toll" */
const TOLL_AFTER = /^t?[xT]{0,2}(?<verb>[KW])(?!v)/

/** "put the dead at two and the wounded at five", "the number of dead is two, of wounded five" */
const SECOND = /[KW][vicx]{1,3}n,?&?[to]{1,2}(?<verb>[KW])[vic]?$/

/**
 * "the death toll … climbed to": the toll that a number told after it replaces; "rose to 101 wounded": of the wounded.
 */
export function readToll(before: string, after: string, wordsAt: (offset: number) => string): Read | null {
  const counted = readVictimsNumber(before, after, wordsAt)
  if (counted) return counted
  const next = before.endsWith('i') && BRINGS.test(wordsAt(-2)) ? TOLL_AFTER.exec(after) : null
  if (next && isToll(wordsAt(next[0].length)))
    return { verb: next.groups!['verb']!, offset: next[0].length, revised: true }
  const second = SECOND.exec(before)
  if (second)
    return { verb: second.groups!['verb']!, offset: before.endsWith(second.groups!['verb']!) ? -1 : -2, revised: true }
  const match = TOLL.exec(before)
  // "gave the number of wounded as 13", but not "the death toll rose when 13 houses"
  if (!match || (match[0].endsWith('c') && wordsAt(-1) !== 'as')) return null
  const offset = match.index - before.length
  const isBrought = BROUGHT.test(before) && [1, 2].some((back) => BRINGS.test(wordsAt(offset - back)))
  const isCount = isToll(wordsAt(offset)) || isBrought || (THE_WOUNDED.test(before) && RISEN.test(wordsAt(-2)))
  const verb = /^[KW](?!v)/.exec(after)?.[0] ?? match.groups!['verb']!
  return isCount ? { verb, offset, revised: true } : null
}
