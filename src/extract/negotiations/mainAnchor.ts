import type { Anchor } from './words/anchors'
import { OPENING } from './breaks'
import type { Clause } from './clauses'
import { isNoEvent } from './noEvent'

/**
 * The first told words of a clause, after an opening that only sets the time ("Before the summit began,"); a call wins,
 * as "held talks by phone" is one; what is only wished gives way to what is told ("discussed a possible summit when
 * they met").
 */
export function mainAnchor(clause: Clause, text: string): Anchor {
  const { anchors, start } = clause
  const opening = start === 0 ? (OPENING.exec(text)?.[0].length ?? 0) : 0
  const isTold = anchors.filter((anchor) => anchor.told)
  const afterOpening = isTold.filter((anchor) => anchor.start >= opening)
  const told = afterOpening.length > 0 ? afterOpening : isTold
  const first = told.find((anchor) => !isNoEvent(text, clause, anchor)) ?? told[0] ?? anchors[0]!
  const call = told.find(
    ({ form, words }) => form === 'call' && !(IN_A_MEETING.test(first.words) && TALKED.test(words)),
  )
  return call ? { ...first, form: 'call' } : first
}

/** "said that at a meeting in Vilnius they had talked about arms": who talks there does not call. */
const IN_A_MEETING = /^(?:at|in|during) (?:an?|the|their|his|her)\b/i
const TALKED = /^(?:talk|sp[eo]k)/i
