import { oneOf, part } from '../../../text/pattern'
import type { Sentence } from '../../readSentences'
import type { StrikePart } from '../strikePart'

const NOT_SAVED = oneOf`
  could not (?:be )?sav | couldn't (?:be )?sav | (?:unable|failed) to save | not able to save | was not saved
  incompatible with life | life was cut short`
const DIED = oneOf`died | succumbed | passed away`
const LOST = RegExp(part`(?:${NOT_SAVED}|\b(?:he|she|they)\b[^.;,]{0,40}\b${DIED}\b)`, 'i')
const UNREAL = /\b(?:almost|nearly|could have|might have|would have|if)\b/i

/** How many sentences after someone was told to be hurt his death may be told. */
const TOLD_WITHIN = 2

/** "A man was badly hurt. Doctors fought for his life but could not save him": dead, where he alone was hurt. */
export function countLoss(parts: readonly StrikePart[], { text, index }: Sentence): void {
  const last = parts.at(-1)
  if (!last || index - last.sentence.index > TOLD_WITHIN || !LOST.test(text) || UNREAL.test(text)) return
  const { draft } = last
  if (draft.wounded?.value !== 1 || draft.killed !== null) return
  const { wounded: words, ...why } = draft.why
  draft.killed = draft.wounded
  draft.wounded = null
  draft.why = words ? { ...why, killed: words } : why
  last.additional = { killed: last.additional.wounded, wounded: false }
}
