import { compareText } from '../text/compareText'
import type { When, WhenPrecision } from '../model/when'
import { dayOf, formatDate, formatWeekday, monthOf, yearOf } from '../text/formatWhen'
import { dayNumber, weekdayOf } from '../text/calendar'

/** A stretch of the calendar that entries share: one day, one night, one weekend, or a span as vague as its sources. */
export interface DaySpan {
  start: string
  end: string
  /** `time` counts as `day`: what is told to the hour stands with the rest of its day. */
  precision: Exclude<WhenPrecision, 'time'>
}

export const daySpanOf = ({ start, end, precision }: When): DaySpan => ({
  start,
  end,
  precision: precision === 'time' ? 'day' : precision,
})

/** Whether the sources leave the day open. Two days of talks, or a night, are long but not uncertain. */
export const isFuzzy = ({ precision }: Pick<DaySpan, 'precision'>): boolean =>
  precision !== 'day' && precision !== 'night'

/** Spans of up to a week stand where they end, as a reader remembers them. */
const LONGEST_SHORT_SPAN_DAYS = 7

/**
 * The day by which a span takes its place. A long one stands where it begins: "December" told on the 4th must not stand
 * above the 21st.
 */
export function sortDay({ start, end }: Pick<DaySpan, 'start' | 'end'>): number {
  const [first, last] = [dayNumber(start), dayNumber(end)]
  return last - first < LONGEST_SHORT_SPAN_DAYS ? last : first
}

/** Newest first; of two that end together the shorter first: the 18th, then the night of 17–18. */
export const compareDaySpans = (a: DaySpan, b: DaySpan): number =>
  sortDay(b) - sortDay(a) ||
  compareText(b.start, a.start) ||
  compareText(b.end, a.end) ||
  compareText(a.precision, b.precision)

/** A span as a heading: the numerals in large type, and the words under them. */
export interface SpanHeading {
  numerals: string
  words: string
}

function spanWords(span: DaySpan): string {
  if (span.precision === 'day') return weekdaysOf(span)
  if (span.precision !== 'vague') return span.precision
  return span.start === span.end ? 'about this day' : 'day unknown'
}

/**
 * "18" over "December, Thursday"; "17–18" over "December, night"; "30 Nov – 1 Dec" over "night"; "31 Dec – 1 Jan"
 * over "2025–2026, night"; "December" over "day unknown". `withYear` adds the year where it does not go without saying.
 */
export function headSpan(span: DaySpan, withYear: boolean): SpanHeading {
  const { start, end, precision } = span
  const month = monthOf(start)
  const year = withYear ? yearOf(start) : ''
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7)
  const words = spanWords(span)
  if (precision === 'month' && isOneMonth) return { numerals: month, words: join(year, 'day unknown') }
  if (isOneMonth) {
    return {
      numerals: start === end ? dayOf(start) : `${dayOf(start)}–${dayOf(end)}`,
      words: join(`${month}${year && ` ${year}`}`, words),
    }
  }
  const years = yearOf(start) === yearOf(end) ? year : `${yearOf(start)}–${yearOf(end)}`
  return { numerals: `${formatDate(start, 'short')} – ${formatDate(end, 'short')}`, words: join(years, words) }
}

const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ')

/** "Thursday", or "Sun–Mon" for days in a row; a longer span needs none. */
function weekdaysOf({ start, end }: DaySpan): string {
  if (start === end) return formatWeekday(start)
  if (sortDay({ start, end }) !== dayNumber(end) || weekdayOf(start) === weekdayOf(end)) return ''
  return `${formatWeekday(start).slice(0, 3)}–${formatWeekday(end).slice(0, 3)}`
}
