import type { When } from '../model/when'
import { isIsoDate } from '../text/calendar'
import type { FoundClaim, UnnumberedClaim } from './foundClaim'
import type { Complaint, Offender } from './offender'

/** A date of a claim, and the field in which an editor writes it. */
interface ClaimDate {
  when: When
  field: string[]
}

/** The dates that a claim gives: when it was, and by when. */
export function datesOf(claim: UnnumberedClaim): ClaimDate[] {
  const deadline = claim.kind === 'figure' ? claim.deadline : null
  return [
    ...(claim.when ? [{ when: claim.when, field: ['when'] }] : []),
    ...(deadline ? [{ when: deadline, field: ['figure', 'deadline'] }] : []),
  ]
}

/** Why these are no dates at all: "2025-02-30", or a span that ends before it begins. Null where they are. */
export function complaintOfCalendar({ start, end }: When): Complaint | null {
  const unreal = [start, end].find((day) => !isIsoDate(day))
  if (unreal !== undefined) return { what: `${unreal} is no day of the calendar`, mend: 'correct it' }
  return start > end ? { what: `the dates run backwards, from ${start} to ${end}`, mend: 'exchange them' } : null
}

/** Even of a draft each date must be one of the calendar: the page could not draw it else. */
export const checkCalendar = ({ claim, source }: FoundClaim): Offender[] =>
  datesOf(claim).flatMap(({ when, field }) => {
    const complaint = complaintOfCalendar(when)
    return complaint ? [{ file: source.file, line: source.lineOf(...field), ...complaint }] : []
  })
