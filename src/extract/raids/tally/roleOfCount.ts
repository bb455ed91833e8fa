import type { Tagged } from '../../tags/tagSentence'
import { sideOf } from '../../tags/sideOf'
import type { TallyRole } from './tallyNumber'

/**
 * What a bare count tells ("put the total at 44 drones", "reported 55 drones"): Russia counts only what it stops, as
 * its ministry tells of no launches; Ukraine counts what came. Not "the total launched by Russia". Where no one is
 * named: what was stopped if the sentence tells of that before, else null. `at` is the number's token.
 */
export function roleOfCount(tokens: Tagged['tokens'], at: number): TallyRole | null {
  const teller = tokens
    .slice(0, at)
    .findLast(({ letter }, index) => /[RUA]/.test(letter) && tokens[index - 1]?.letter !== 'b')
  // "Nine were downed over Tula; the night's figure was 21": of those downed.
  if (teller === undefined) return tokens.slice(0, at).some(({ letter }) => letter === 'I') ? 'intercepted' : null
  return sideOf(teller) === 'RU' ? 'intercepted' : 'launched'
}
