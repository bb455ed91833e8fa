import type { IsoDate } from '../../model/when'
import { addDays } from '../../text/calendar'
import { type FoundDate, isLongPast } from './foundDate'
import { MONTH_GROUP, monthNumberOf, toIso } from './fullDates'

const TWO_DAYS = String.raw`(?<first>\d{1,2})(?:st|nd|rd|th)?\s*(?:and|\/)\s*(?<last>\d{1,2})(?:st|nd|rd|th)?`
const LISTED = [
  new RegExp(String.raw`\b${MONTH_GROUP}\s+${TWO_DAYS}(?!\s*[\d/])`, 'gi'),
  new RegExp(String.raw`\b${TWO_DAYS}\s+(?:of\s+)?${MONTH_GROUP}`, 'gi'),
]

/**
 * "on January 13 and 14", "on the night of 13/14 January": which chrono reads as one day. Of what is long past that one
 * day is enough.
 */
export function findTwoDays(sentence: string, published: IsoDate | null): FoundDate[] {
  if (published === null) return []
  return LISTED.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const { month = '', first = '', last = '' } = match.groups ?? {}
      const days = [first, last].map((day) =>
        toIso(yearNear(published, monthNumberOf(month)), monthNumberOf(month), day),
      )
      const [start, end] = days
      if (!start || !end || end < start) return []
      const precision = NIGHT_OF.test(sentence.slice(0, match.index)) && end === addDays(start, 1) ? 'night' : 'vague'
      if (isLongPast({ end }, published)) return []
      const when = { start, end, precision, basis: 'stated', asWritten: match[0] } as const
      return [{ start: match.index, end: match.index + match[0].length, when, reach: 'point' }]
    }),
  )
}

const NIGHT_OF = /\bnight (?:of|from) (?:the )?$/i

/** The year in which a month is nearest to the day of publication. */
function yearNear(published: IsoDate, month: number): string {
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
  return String(month - now > 6 ? year - 1 : now - month > 6 ? year + 1 : year)
}
