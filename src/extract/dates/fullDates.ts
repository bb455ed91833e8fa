import type { IsoDate } from '../../model/when'
import { isIsoDate } from '../../text/calendar'
import { MONTH_OR_SHORT, MONTHS } from '../../text/dateWords'

export const MONTH_GROUP = `(?<month>${MONTH_OR_SHORT})`
export const DAY_GROUP = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?<year>20\d\d)`
const PAST_TWELVE = '(?:1[3-9]|2\\d|3[01])'

const FULL_DATES = [
  // "December 18, 2025", "18 December 2025", "2025-12-18", "18.12.2025", "18/12/2025", "12/18/2025"
  new RegExp(String.raw`\b${MONTH_GROUP}\s+${DAY_GROUP},?\s+${YEAR}\b`, 'gi'),
  new RegExp(String.raw`\b${DAY_GROUP}\s+${MONTH_GROUP},?\s+${YEAR}\b`, 'gi'),
  new RegExp(String.raw`\b${YEAR}(?<mark>[-./])(?<monthNumber>\d\d)\k<mark>(?<day>\d\d)\b`, 'g'),
  new RegExp(String.raw`\b(?<day>\d{1,2})\.(?<monthNumber>\d{1,2})\.${YEAR}\b`, 'g'),
  // Only where no month can be meant by the day: "05/06/2025" is two dates, but "12/1/2025 5:12:27 AM" is American.
  new RegExp(String.raw`(?<!\d)(?<day>${PAST_TWELVE})(?<mark>[-/])(?<monthNumber>\d{1,2})\k<mark>${YEAR}\b`, 'g'),
  new RegExp(String.raw`\b(?<monthNumber>\d{1,2})(?<mark>[-/])(?<day>${PAST_TWELVE})\k<mark>${YEAR}\b`, 'g'),
  new RegExp(String.raw`\b(?<monthNumber>\d{1,2})/(?<day>\d{1,2})/${YEAR}(?=,?\s+\d[\d:]+\s*[AP]M\b)`, 'g'),
]

/** The day of the invasion, which every article on the war may recall; what is older is history. */
const LAST_DAY_OF_HISTORY = '2022-02-24'

/** A date with its year, and its offset in the text. */
export interface FullDate {
  iso: IsoDate
  at: number
}

/** The dates of a text that name day, month and year, in order; those before the invasion of 2022 left out. */
export function findFullDates(text: string): FullDate[] {
  return FULL_DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { year, month, monthNumber, day } = match.groups!
      const iso = toIso(year!, month === undefined ? Number(monthNumber) : monthNumberOf(month), day!)
      return iso && iso > LAST_DAY_OF_HISTORY ? [{ iso, at: match.index }] : []
    }),
  ).sort((a, b) => a.at - b.at)
}

/** 1 to 12 for a month's name or its first letters, in any case. */
export const monthNumberOf = (name: string): number =>
  MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1

/** Null for what is no day of the calendar: 30 February. */
export function toIso(year: string, month: number, day: string): IsoDate | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : null
}
