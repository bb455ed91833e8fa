import { isOtherAttack } from './otherAttack'
import { mayBeOneDay } from '../day/sameDay'
import type { StrikePart } from '../strikePart'

/**
 * Whether two parts tell of one strike: one place on days that can be one; or a town and its region with its numbers.
 */
export function isSameStrike(a: StrikePart, b: StrikePart): boolean {
  if (!mayBeOneDay(a.draft.when, b.draft.when)) return false
  if (a.draft.attacker && b.draft.attacker && a.draft.attacker !== b.draft.attacker) return false
  return a.draft.place.name === b.draft.place.name && !isOtherAttack(a, b)
}
