import { textBefore } from '../../tags/wordsBeside'
import { isSubset } from './isSubset'
import { FAILED_TO_STOP } from './readRole'
import type { Reduced } from './reduceGroups'
import { stopsOthers } from './stopsOthers'
import { readAt, roleOf, type VerbRead } from './verbRead'

/** Fewer are told beside strikes ("two drones were aimed at the bridge") more often than in a night's tally. */
const FEWEST = 4
/** How many tokens a verb may stand from a number where no turn of phrase tells that it is of it. */
const REACH = 14
/**
 * "were shot down", "drones of Ukraine shot down", "went off radar", but not 12 drones "to help it repel attacks" or "and
 * destroyed a tank".
 */
const DONE_TO_THEM = /v(?!x?i)[^&]{0,4}.$|^[^,&]*[JH]$|^[of][RUE]I$/

/**
 * What the nearest verb of the clause says of drones that no turn of phrase gives a role: "By 08:00, on preliminary
 * data, 70 enemy Shahed, Gerbera and other drones have been stopped". Nothing else is counted between.
 */
export function readNearestRole(reduced: Reduced, at: number): VerbRead | null {
  const { tokens } = reduced
  // "simulators that carry no warhead": nothing is counted.
  const letters = tokens.map(({ letter, text }) => (text === 'no' ? 'x' : letter)).join('')
  if (letters[at + 1] !== 'D' || tokens[at]!.count!.value < FEWEST || isSubset(letters, at)) return null
  if (FAILED_TO_STOP.test(textBefore(tokens, at))) return null
  const before = /[^nScr;.]*$/.exec(letters.slice(Math.max(0, at - REACH), at))![0]
  const after = /^[^nSc;.]*/.exec(letters.slice(at + 2, at + 2 + REACH))![0]
  const [last, next] = [before.search(/[IjJLH][^IjJLH]*$/), after.search(/[IjJLH]/)]
  if (last < 0 && next < 0) return null
  const isLast = next < 0 || (last >= 0 && before.length - last <= next + 1)
  if (!isLast && !DONE_TO_THEM.test(after.slice(0, next + 1))) return null
  if (!isLast && (stopsOthers(reduced, at + 2 + next) || after.slice(0, next).includes('V'))) return null
  const verb = isLast ? at - before.length + last : at + 2 + next
  return { ...readAt(roleOf(letters[verb]!), at), verbFrom: Math.min(verb, at), last: Math.max(verb, at) }
}
