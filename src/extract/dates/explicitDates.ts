import * as chrono from 'chrono-node/en'
import type { IsoDate, WhenPrecision } from '../../model/when'
import { addDays, dayNumber } from '../../text/calendar'
import { MONTH_OR_SHORT, MONTHS } from '../../text/dateWords'
import { type FoundDate, isLongPast } from './foundDate'
import { looksAhead } from './lookAhead'

const SHORT_MONTH = MONTHS.map((month) => month.slice(0, 3)).join('|')
/** Only sentences that hold one of these are given to chrono, which is slow on long ones. */
const EXPLICIT = new RegExp(
  [
    String.raw`\b${MONTH_OR_SHORT}\s+\d`,
    String.raw`\d\s*(?:st|nd|rd|th)?(?:\s+of)?[\s,]+(?:${SHORT_MONTH})`,
    String.raw`\b\d{4}-\d\d-\d\d\b`,
    String.raw`\b\d{1,2}[./]\d{1,2}[./]\d{4}\b`,
  ].join('|'),
  'i',
)

/** "As of 24 October, 40 drones were downed", "On March 3, 112 flew": a count, no year. */
const COUNT_NEXT = new RegExp(
  String.raw`(?<=\b${MONTH_OR_SHORT}\s+\d{1,2}|\d\s+${MONTH_OR_SHORT}),(?=\s+(?!(?:19|20)\d\d\b)\d)`,
  'gi',
)

/** How far ahead of the news a date without a year may lie, where nothing says that it is to come. */
const MOST_DAYS_AHEAD = 45

/** Dates that name a day and a month, by chrono's strict parsers pinned to the day of publication at noon UTC. */
export function findExplicitDates(sentence: string, published: IsoDate | null): FoundDate[] {
  if (!EXPLICIT.test(sentence)) return []
  const instant = new Date(published === null ? '2000-01-01T12:00:00Z' : `${published}T12:00:00Z`)
  const found: FoundDate[] = []
  // As long as the comma was, so that offsets hold.
  const plain = sentence.replace(COUNT_NEXT, ';')
  for (const result of chrono.strict.parse(plain, { instant, timezone: 0 })) {
    const { start, end } = result
    // "talked for 12 hours on March 24": an hour is no day.
    if (!EXPLICIT.test(result.text)) continue
    if (!start.isCertain('day') || !start.isCertain('month')) continue
    if (published === null && !start.isCertain('year')) continue
    const isYearless = published !== null && !start.isCertain('year')
    const isLastYears = isYearless && isTooFarAhead(sentence, result.index, start, published)
    const first = isoOf(start, isLastYears)
    const last = end?.isCertain('day') ? isoOf(end, isLastYears) : first
    const night = /\bnight\b/i.test(sentence.slice(Math.max(0, result.index - 24), result.index))
    // "on the night of 24 October", told on that day: the one that ended then.
    const isToday = night && first === last && first === published
    const precision: WhenPrecision = night ? 'night' : first === last ? 'day' : 'vague'
    found.push({
      start: result.index,
      end: result.index + result.text.length,
      when: {
        start: isToday ? addDays(first, -1) : first,
        end: night && first === last && !isToday ? addDays(first, 1) : last,
        precision,
        basis: 'stated',
        asWritten: result.text,
      },
      reach: isLongPast({ end: last }, published) ? 'past' : 'point',
    })
  }
  return found
}

type Components = { get(part: 'year' | 'month' | 'day'): number | null }

/** "on July 9" in news of January is last July's, unless the sentence looks ahead. */
const isTooFarAhead = (sentence: string, at: number, date: Components, published: IsoDate): boolean =>
  dayNumber(isoOf(date, false)) - dayNumber(published) > MOST_DAYS_AHEAD && looksAhead(sentence, at) !== true

const isoOf = (date: Components, isLastYears: boolean): IsoDate =>
  [
    String((date.get('year') ?? 0) - Number(isLastYears)).padStart(4, '0'),
    ...[date.get('month'), date.get('day')].map((part) => String(part).padStart(2, '0')),
  ].join('-')
