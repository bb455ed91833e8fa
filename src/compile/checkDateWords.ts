import type { When } from '../model/when'
import { addDays } from '../text/calendar'
import { formatWhen, spanDays } from '../text/formatWhen'
import { monthDaysIn, monthsIn, weekdaysIn, type NamedDays } from './namedDays'
import type { Complaint } from './offender'

const DAYS_OF_A_WEEK = 7

/**
 * The day that the article names ("on Wednesday", "Dec. 2", "2 December 2025") must be one that the span has. Of a range
 * ("Dec. 2–5") the span has both ends. Of several days ("on Dec. 2 and Dec. 9") it has at least one, since two meetings
 * told in one breath are two claims with the same words. A month is the one of the year that is named with it.
 */
export function checkDateWords(when: When): Complaint[] {
  const { asWritten } = when
  if (asWritten === null) return []
  const complain = (but: string): Complaint[] => [
    { what: `the article says “${asWritten}”, but ${but}`, mend: 'correct the date or the words' },
  ]
  if (when.precision === 'month' && !hasNamedMonth(when, asWritten)) return complain(`the date is ${formatWhen(when)}`)
  if (spanDays(when) > DAYS_OF_A_WEEK) return []
  const days = Array.from({ length: spanDays(when) }, (_, index) => addDays(when.start, index))
  const missing = missingDay(weekdaysIn(asWritten), days)
  if (missing !== null) return complain(`${formatWhen(when)} has no ${missing}`)
  return missingDay(monthDaysIn(asWritten), days) === null ? [] : complain(`the date is ${formatWhen(when)}`)
}

/** The words of the first day that a span ought to have; null where it has what it ought to. */
function missingDay(named: NamedDays, span: readonly string[]): string | null {
  const missing = named.map((days) => days.find(({ isOn }) => !span.some(isOn)))
  return missing.includes(undefined) ? null : (missing[0]?.words ?? null)
}

function hasNamedMonth({ start, end }: When, words: string): boolean {
  const named = monthsIn(words)
  return named.length === 0 || named.some((month) => start.startsWith(month) || end.startsWith(month))
}
