import { weekdayOf } from '../text/calendar'
import { MONTH_OR_SHORT, MONTHS, WEEKDAY, WEEKDAYS } from '../text/dateWords'

/** A day as an article's words name it, and whether a calendar date is that day. */
export interface NamedDay {
  words: string
  isOn: (iso: string) => boolean
}

/** Days named in one breath, a list of alternatives: "Dec. 2 and Dec. 9" are two, "Dec. 2–5" one with both its ends. */
export type NamedDays = NamedDay[][]

type FoundDay = NamedDay & { start: number; end: number }

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\d:])`
const JOINT = String.raw`\s*(?:,|,?\s(?:and|or)\s|\sto\s|[-–—])\s*`
const YEAR = String.raw`(?:,?\s+(?<year>\d{4})(?!\d))?`
/** "December 17, 2025", "Sept. 5", "Dec. 17–18"; of "Dec. 28 – 3 January" the first alone. */
const MONTH_FIRST = [
  String.raw`\b(?<month>${MONTH_OR_SHORT})\s*`,
  String.raw`(?<days>${DAY}(?:${JOINT}${DAY}(?!\s*${MONTH_OR_SHORT}))*)${YEAR}`,
].join('')
/** "17 December 2025", "17th of December", "17 and 18 Dec.". */
const DAY_FIRST = [
  String.raw`(?<![\d:]|${MONTH_OR_SHORT}\s*)(?<days>${DAY}(?:${JOINT}${DAY})*)`,
  String.raw`\s+(?:of\s+)?(?<month>${MONTH_OR_SHORT})(?!\p{L})${YEAR}`,
].join('')

/** The weekdays in an article's words: "on Wednesday", "from Friday to Sunday". */
export const weekdaysIn = (words: string): NamedDays =>
  joinRanges(
    words,
    [...words.matchAll(new RegExp(String.raw`\b${WEEKDAY}\b`, 'gi'))].map(({ 0: weekday, index }) => ({
      words: weekday,
      isOn: (iso) => WEEKDAYS[weekdayOf(iso)]!.toLowerCase() === weekday.toLowerCase(),
      start: index,
      end: index + weekday.length,
    })),
  )

/** The days of a month in an article's words, with their year where it is written: "Dec. 2", "17 December 2025". */
export const monthDaysIn = (words: string): NamedDays =>
  joinRanges(
    words,
    [MONTH_FIRST, DAY_FIRST]
      .flatMap((pattern) => [...words.matchAll(new RegExp(pattern, 'giu'))].flatMap(daysOf))
      .sort((a, b) => a.start - b.start),
  )

function daysOf(match: RegExpExecArray): FoundDay[] {
  const { month, days, year } = match.groups as Record<'month' | 'days', string> & { year?: string }
  const from = match.index + match[0].indexOf(days)
  return [...days.matchAll(/\d+/g)].map(({ 0: day, index }) => {
    const isoEnd = `${year ?? ''}-${isoMonth(month)}-${day.padStart(2, '0')}`
    const start = from + index
    return { words: match[0], isOn: (iso) => iso.endsWith(isoEnd), start, end: start + day.length }
  })
}

const MONTH_OF_YEAR = new RegExp(String.raw`\b(${MONTH_OR_SHORT}),?\s+(\d{4})(?!\d)`, 'gi')

/** The months that are named with their year and no day, as `2027-09`: "from September 2027". */
export const monthsIn = (words: string): string[] =>
  [...words.matchAll(MONTH_OF_YEAR)].map(([, month, year]) => `${year}-${isoMonth(month!)}`)

/** "Dec." → 12 */
function isoMonth(month: string): string {
  const short = month.slice(0, 3).toLowerCase()
  return String(MONTHS.findIndex((name) => name.toLowerCase().startsWith(short)) + 1).padStart(2, '0')
}

function joinRanges(words: string, days: readonly FoundDay[]): NamedDays {
  const joined: NamedDays = []
  days.forEach((day, index) => {
    const before = days[index - 1]
    if (before && isRange(words, before, day)) joined.at(-1)!.push(day)
    else joined.push([day])
  })
  return joined
}

/** "Dec. 2 to 5", "Friday–Sunday", "between Dec. 2 and Dec. 5". */
function isRange(words: string, from: FoundDay, to: FoundDay): boolean {
  const joint = words.slice(from.end, to.start)
  const isBetween = /\bbetween\b\D*$/i.test(words.slice(0, from.start)) && /\band\b/i.test(joint)
  return isBetween || /\b(?:to|through|until|till)\b|[-–—]/i.test(joint)
}
