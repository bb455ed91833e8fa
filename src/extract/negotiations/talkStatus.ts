import type { NegotiationStatus } from '../../model/values'
import type { IsoDate } from '../../model/when'
import type { FoundDate } from '../dates/findDates'
import type { Anchor } from './anchors'
import type { Clause } from './clauses'
import { DOUBTED, FACTUAL, NEGATED, ONGOING, PLANNED, PUT_OFF, WISHED } from './talkWords'

/** Wishes and refusals count this many characters before the words of the event. */
const WISH_REACH = 90

export const isPutOff = (clause: string): boolean => PUT_OFF.test(clause)

/** Whether the talks of a clause are only wished for, refused or doubted: a past finite verb is a fact unless negated. */
export function isNoEvent(text: string, clause: Clause, anchor: Anchor): boolean {
  const before = text.slice(clause.start, anchor.start)
  const after = text.slice(anchor.end, clause.end)
  if (/^\s?(?:with )?no(?:ne|body)?\b/i.test(after) || /\bno (?:\w+ ){0,2}$/i.test(before)) return true
  if (HABIT.test(text.slice(clause.start, clause.end))) return true
  if (FACTUAL.test(anchor.words) && anchor.told) return NEGATED.test(before)
  if (BY_PHONE.test(anchor.words) && SPOKE.test(before)) return NEGATED.test(before)
  if (PUT_OFF.test(text.slice(clause.start, clause.end))) return false
  if (/\b(?:likely|may|could|might|possibly|should|not|never)\b/.test(anchor.words)) return true
  const wish = [...text.slice(clause.start, anchor.end).matchAll(WISHED)]
    .filter(({ index }) => index <= before.length)
    .at(-1)
  if (wish && anchor.start - clause.start - wish.index < WISH_REACH && !FIXED_BETWEEN.test(before.slice(wish.index)))
    return !isDatedOffer(text, clause, wish[0])
  return DOUBTED.test(after)
}

/** "talk regularly by phone": no one event. */
const HABIT = /\b(?:regularly|often|constantly|frequently|routinely|every (?:day|week)|as usual|on a regular basis)\b/i

/** "discussed preparations for the summit by phone": the verb that tells stands before. */
const BY_PHONE = /^(?:by|over|on|via|in|during)\b/i
const SPOKE = /\b(?:discussed|spoke|talked|told|agreed|exchanged|held|coordinated|briefed|informed)\b/

/** "offered guarantees after they met": another fact stands between the wish and the words of the event. */
const FIXED_BETWEEN =
  /\b(?:after|following|during|since|when|where|at|in) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}$/i

/** "proposed direct negotiations in Istanbul on Thursday": a proposal with a day is a plan. */
const isDatedOffer = (text: string, clause: Clause, wish: string): boolean =>
  /^(?:propos|offer|invit|suggest)/i.test(wish) &&
  /\b(?:on|for) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2} \p{Lu})/u.test(
    text.slice(clause.start, clause.end),
  ) &&
  /\b(?:in|to) \p{Lu}/u.test(text.slice(clause.start, clause.end))

/** A finite verb of the past, or "after … talks". */
export function isPast(text: string, clause: Clause, anchor: Anchor): boolean {
  const before = text.slice(clause.start, anchor.start)
  if (anchor.told)
    return (
      FACTUAL.test(anchor.words) &&
      !/\b(?:to be|will be|would be|be) (?:\w+ )?$/.test(before) &&
      !ONGOING.test(text.slice(clause.start, clause.end))
    )
  return /\b(?:after|following) (?:[\w-]+ ){0,6}$/i.test(before)
}

export function statusOf(
  text: string,
  clause: Clause,
  anchor: Anchor,
  date: FoundDate | undefined,
  published: IsoDate | null,
): NegotiationStatus {
  const whole = text.slice(clause.start, clause.end)
  if (isPast(text, clause, anchor)) return 'held'
  if (date?.reach === 'point' && published !== null && date.when.start > published) return 'planned'
  if (PUT_OFF.test(whole)) return 'planned'
  if (ONGOING.test(whole)) return 'ongoing'
  const before = text.slice(Math.max(clause.start, anchor.start - 70), anchor.start)
  // A noun is planned by what follows ("the talks set for Friday"); a verb tells by itself and by what stands before it.
  const words = before + (anchor.told ? anchor.words : text.slice(anchor.start, Math.min(clause.end, anchor.end + 60)))
  return PLANNED.test(words) && !/\b(?:took place|were held|was held|lasted)\b/.test(words) ? 'planned' : 'held'
}
