import type { Belligerent } from '../../../model/side'
import type { Sentence } from '../../readSentences'
import { isCapital } from '../isCapital'
import { fromAdjective } from './adjectiveSide'
import { fromDefender, fromStopper } from './defenderSide'
import { fromGround } from './groundSide'
import { fromLauncher } from './launcherSide'
import { fromHeard, fromSpeaker, type Spoken } from './speakerSide'
import type { TallyNumber } from '../tally/tallyNumber'
import { fromWeapon } from './weaponSide'

/**
 * Whose drones a number counts, by the words beside it: the drones' own adjective ("47 Ukrainian drones"), who launched
 * them, who stopped them, whose sky they were over. Null where they do not tell.
 */
export function readOwnSide(sentence: Spoken, number: TallyNumber): Belligerent | null {
  return (
    fromAdjective(sentence, number) ??
    fromWeapon(sentence, number) ??
    (number.role === 'launched' || number.role === 'hits'
      ? (fromLauncher(sentence, number) ?? fromStopper(sentence, number.from))
      : fromDefender(sentence, number))
  )
}

/** Whose drones a sentence speaks of where no word beside its numbers tells: by who speaks, and where. */
export function readSpokenSide(sentence: Spoken, numbers: readonly TallyNumber[]): Belligerent | null {
  // "30 drones were launched at a refinery in Saratov, a source in Ukraine's army said": who stops them may speak, too.
  const areSent = numbers.every(({ role }) => role === 'launched' || role === 'hits')
  const [first, second] =
    areSent && !sentence.places.some(isCapital) ? [fromGround, fromSpeaker] : [fromSpeaker, fromGround]
  return first(sentence) ?? second(sentence) ?? fromHeard(sentence) ?? fromOtherStop(sentence)
}

/** "Russia's fleet sank four boats, while air defences downed" 30 drones: of the side that opens the sentence. */
function fromOtherStop({ letters }: Sentence): Belligerent | null {
  const side = /^t?([RU])[^DMLHX;]*I/.exec(letters)?.[1]
  return side === undefined ? null : side === 'R' ? 'UA' : 'RU'
}
