import type { NegotiationStatus } from '../../model/values'
import type { IsoDate } from '../../model/when'
import type { FoundDate } from '../dates/findDates'
import type { Anchor } from './anchors'
import type { Clause } from './clauses'
import { FACTUAL, ONGOING, PLANNED } from './tenseWords'
import { PUT_OFF } from './wishWords'

export const isPutOff = (clause: string): boolean => PUT_OFF.test(clause)

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
  // A noun is planned by what follows ("the talks set for Friday"); a verb tells by itself and by what stands before
  // it.
  const words = before + (anchor.told ? anchor.words : text.slice(anchor.start, Math.min(clause.end, anchor.end + 60)))
  return PLANNED.test(words) && !/\b(?:took place|were held|was held|lasted)\b/.test(words) ? 'planned' : 'held'
}
