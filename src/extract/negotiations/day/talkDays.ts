import type { When } from '../../../model/when'
import { dayNumber } from '../../../text/calendar'

/** How many days lie between two times; 0 where they overlap. */
export function gapDays(a: When, b: When): number {
  if (a.start <= b.end && b.start <= a.end) return 0
  return Math.min(Math.abs(dayNumber(a.start) - dayNumber(b.end)), Math.abs(dayNumber(b.start) - dayNumber(a.end)))
}

/** Days that meet or touch become one span; a week or a vague span gives way to a day. */
export function unionOf(a: When | null, b: When | null): When | null {
  if (a === null || b === null) return a ?? b
  if (isWithin(a, b) && isLong(b)) return a
  if (isWithin(b, a) && isLong(a)) return b
  if (isRough(a) !== isRough(b)) return isRough(a) ? b : a
  if (a.start === b.start && a.end === b.end) return a
  const [start, end] = [a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end]
  return { ...a, start, end, precision: 'vague', asWritten: [a.asWritten, b.asWritten].filter(Boolean).join(' … ') }
}

/** Talks of two or three days are told by their days; what is longer is a week or a month in which they fall. */
const LONGEST_TALKS_DAYS = 3
export const isLong = ({ start, end }: When): boolean => dayNumber(end) - dayNumber(start) > LONGEST_TALKS_DAYS
const isWithin = (a: When, b: When): boolean => b.start <= a.start && a.end <= b.end

/** "Friday and Saturday" is as good as a weekend. */
const isRough = (when: When): boolean =>
  when.precision === 'week' || when.precision === 'month' || (when.precision === 'vague' && isLong(when))
