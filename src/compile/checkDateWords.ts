import type { When } from '../model/when'
import { addDays, weekdayOf } from '../text/calendar'
import { MONTHS, WEEKDAYS } from '../text/dateWords'
import { formatWhen, spanDays } from '../text/formatWhen'
import type { Complaint } from './offender'

const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'i')
const MONTH = MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')
const MONTH_DAY = new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})\\b`, 'i')
const DAYS_OF_A_WEEK = 7

/**
 * The weekday, or the day of a month, that the article names ("on Wednesday", "Dec. 2") must be one that the span has.
 */
export function checkDateWords(when: When): Complaint[] {
  const { asWritten } = when
  if (asWritten === null || spanDays(when) > DAYS_OF_A_WEEK) return []
  const days = Array.from({ length: spanDays(when) }, (_, index) => addDays(when.start, index))
  const mend = 'correct the date or the words'
  const weekday = WEEKDAY.exec(asWritten)?.[1]
  if (weekday && !days.some((day) => WEEKDAYS[weekdayOf(day)]!.toLowerCase() === weekday.toLowerCase())) {
    return [{ what: `the article says “${asWritten}”, but ${formatWhen(when)} has no ${weekday}`, mend }]
  }
  const monthDay = MONTH_DAY.exec(asWritten)
  if (monthDay && !days.some((iso) => iso.endsWith(isoMonthDay(monthDay[1]!, monthDay[2]!)))) {
    return [{ what: `the article says “${asWritten}”, but the date is ${formatWhen(when)}`, mend }]
  }
  return []
}

/** "Dec", "2" → `-12-02`. */
function isoMonthDay(month: string, day: string): string {
  const number = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase()) + 1
  return `-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
