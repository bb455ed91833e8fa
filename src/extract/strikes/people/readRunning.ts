import type { Sentence } from '../../readSentences'
import type { StrikePart } from '../strikePart'
import { type Casualties, newCasualties } from './casualties'
import { groupPeople } from './groupPeople'
import { isRunning } from './tolls'

/** How many sentences after a toll its number may be told to have grown. */
const TOLD_WITHIN = 2
/** "the number of damaged houses": of something else. */
const OF_OTHERS = /\b(?:number|figure|count) of\b/i

/**
 * "Ten people were wounded. By noon the number had climbed to 11", "He later raised that figure to 11": of the only
 * ones told just before, whose number this replaces. Null where both killed and wounded were told.
 */
export function readRunning(sentence: Sentence, parts: readonly StrikePart[]): Casualties | null {
  const last = parts.at(-1)
  if (!last || sentence.index - last.until > TOLD_WITHIN || OF_OTHERS.test(sentence.text)) return null
  const { killed, wounded } = last.draft
  const [role, known] = killed === null ? (['wounded', wounded] as const) : (['killed', killed] as const)
  if ((killed === null) === (wounded === null)) return null
  const item = groupPeople(sentence).items.find(({ group, from }) => group && isRunning(sentence, from))
  if (!item?.group || item.group.count.value < (known?.value ?? 0)) return null
  return newCasualties(role, item.group, item, { revised: true })
}
