import type { When } from '../model/when'
import { dayNumber, weekdayOf } from './calendar'
import { MONTHS, WEEKDAYS } from './dateWords'

/** Dates for people. All of it is arithmetic on the ISO date: the reader's time zone never moves a day. */

/** "2025", "December" and "7" of 7 December 2025. */
export const yearOf = (iso: string): string => iso.slice(0, 4)
export const monthOf = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1]!
export const dayOf = (iso: string): string => String(Number(iso.slice(8, 10)))

/** "Wednesday". */
export const formatWeekday = (iso: string): string => WEEKDAYS[weekdayOf(iso)]!

/** "17 December 2025"; `short` gives "17 Dec". */
export const formatDate = (iso: string, style: 'long' | 'short' = 'long'): string =>
  style === 'long' ? `${dayOf(iso)} ${monthOf(iso)} ${yearOf(iso)}` : `${dayOf(iso)} ${monthOf(iso).slice(0, 3)}`

/**
 * "17–18 December 2025", "30 November – 2 December 2025", "31 December 2025 – 1 January 2026"; one day stays one day.
 */
export function formatSpan(start: string, end: string, style: 'long' | 'short' = 'long'): string {
  if (start === end) return formatDate(start, style)
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dayOf(start)}–${formatDate(end, style)}`
  const first =
    style === 'long' && yearOf(start) === yearOf(end) ? `${dayOf(start)} ${monthOf(start)}` : formatDate(start, style)
  return `${first} – ${formatDate(end, style)}`
}

/**
 * "Night of 17–18 December 2025", "Weekend of 20–21 December 2025", "December 2025", "Some time in 1–16 December 2025", "As told on 17
 * December 2025".
 */
export function formatWhen(when: When): string {
  const { start, end, precision, basis } = when
  if (basis === 'told') return `As told on ${formatDate(start)}`
  switch (precision) {
    case 'night':
      return `Night of ${formatSpan(start, end)}`
    case 'weekend':
      return `Weekend of ${formatSpan(start, end)}`
    case 'week':
      return `Week of ${formatSpan(start, end)}`
    case 'month':
      return start.slice(0, 7) === end.slice(0, 7) ? `${monthOf(start)} ${yearOf(start)}` : formatSpan(start, end)
    case 'vague':
      return start === end ? `Around ${formatDate(start)}` : `Some time in ${formatSpan(start, end)}`
    case 'day':
    case 'time':
      return start === end ? `${formatWeekday(start)}, ${formatDate(start)}` : formatSpan(start, end)
  }
}

/** "Night of …" becomes "night of …" within a sentence; names of months and weekdays keep their capital. */
export const inSentence = (when: string): string =>
  when.replace(/^(?:Night|Week|Weekend|Around|Some|As)\b/, (word) => word.toLowerCase())

/** How many days a span covers, both ends included. */
export const spanDays = (when: Pick<When, 'start' | 'end'>): number => dayNumber(when.end) - dayNumber(when.start) + 1
