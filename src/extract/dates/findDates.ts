import * as chrono from 'chrono-node/en'
import type { IsoDate, When, WhenPrecision } from '../../model/when'
import { addDays, dayNumber } from '../../text/calendar'
import { MONTH_OR_SHORT, MONTHS } from '../../text/dateWords'
import { looksAhead } from './lookAhead'
import { findNightsAndDays } from './nightsAndDays'

/**
 * A time told in a sentence: where it stands (offsets into the sentence), and the days it means. `reach` says what it
 * can be for an event: a `point` happened then, a `total` sums up a longer time, `past` is long before the news.
 */
export interface FoundDate {
  start: number
  end: number
  when: When
  reach: 'point' | 'total' | 'past'
}

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

/** Longer than any sentence worth dating; keeps chrono's time in bounds on texts without full stops. */
const LONGEST_SENTENCE = 2_000

/**
 * The times told in a sentence of normalised text, in order, without overlaps. Relative ones are resolved against the
 * day of publication, never against a clock; without that day only dates with a year are found.
 */
export function findDates(sentence: string, published: IsoDate | null): FoundDate[] {
  if (sentence.length > LONGEST_SENTENCE) return []
  const found = published === null ? [] : findNightsAndDays(sentence, published)
  for (const date of EXPLICIT.test(sentence) ? findExplicit(sentence, published) : []) {
    const overlapping = found.filter((other) => other.start < date.end && date.start < other.end)
    if (
      overlapping.some((other) => other.end - other.start > date.end - date.start && other.when.precision === 'night')
    )
      continue
    for (const other of overlapping) found.splice(found.indexOf(other), 1)
    found.push(date)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** How far ahead of the news a date without a year may lie, where nothing says that it is to come. */
const MOST_DAYS_AHEAD = 45

/** Dates that name a day and a month, by chrono's strict parsers pinned to the day of publication at noon UTC. */
function findExplicit(sentence: string, published: IsoDate | null): FoundDate[] {
  const instant = new Date(published === null ? '2000-01-01T12:00:00Z' : `${published}T12:00:00Z`)
  const found: FoundDate[] = []
  for (const result of chrono.strict.parse(sentence, { instant, timezone: 0 })) {
    const { start, end } = result
    if (!start.isCertain('day') || !start.isCertain('month')) continue
    if (published === null && !start.isCertain('year')) continue
    const isLastYears = published !== null && !start.isCertain('year') && isTooFarAhead(sentence, result.index, start, published)
    const first = toIso(start, isLastYears)
    const last = end?.isCertain('day') ? toIso(end, isLastYears) : first
    const night = /\bnight\b/i.test(sentence.slice(Math.max(0, result.index - 24), result.index))
    const precision: WhenPrecision = night ? 'night' : first === last ? 'day' : 'vague'
    found.push({
      start: result.index,
      end: result.index + result.text.length,
      when: {
        start: first,
        end: night && first === last ? addDays(first, 1) : last,
        precision,
        basis: 'stated',
        asWritten: result.text,
      },
      reach: published !== null && dayNumber(published) - dayNumber(last) > 3 ? 'past' : 'point',
    })
  }
  return found
}

type Components = { get(part: 'year' | 'month' | 'day'): number | null }

/** "on July 9" in news of January is last July's, unless the sentence looks ahead. */
const isTooFarAhead = (sentence: string, at: number, date: Components, published: IsoDate): boolean =>
  dayNumber(toIso(date, false)) - dayNumber(published) > MOST_DAYS_AHEAD && looksAhead(sentence, at) !== true

const toIso = (date: Components, isLastYears: boolean): IsoDate =>
  [
    String((date.get('year') ?? 0) - Number(isLastYears)).padStart(4, '0'),
    ...[date.get('month'), date.get('day')].map((part) => String(part).padStart(2, '0')),
  ].join('-')
