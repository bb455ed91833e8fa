import type { IsoDate } from '../../model/when'
import { addDays, isIsoDate, weekdayOf } from '../../text/calendar'
import type { Span } from '../../text/paragraphs'

export interface Publication {
  publishedOn: IsoDate | null
  publishedReason: string
  publishedConfidence: number
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const FULL_DATES = [
  new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(?<year>20\\d\\d)\\b`, 'gi'),
  new RegExp(`\\b${DAY}\\s+${MONTH},?\\s+(?<year>20\\d\\d)\\b`, 'gi'),
  /\b(?<year>20\d\d)-(?<monthNumber>\d\d)-(?<day>\d\d)\b/g,
  /\b(?<day>\d{1,2})\.(?<monthNumber>\d{1,2})\.(?<year>20\d\d)\b/g,
]
const NEWS_WEEKDAY = /\b(?:on|early|late|of)\s+(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi

/** How far down a byline may stand, and how long such a line may be. */
const BYLINE_PARAGRAPHS = 12
const BYLINE_LENGTH = 140
/** A weekday in the news is at most this far after the newest date the text gives. */
const NEWS_SPAN_DAYS = 6

/**
 * The day of publication: as given from outside, else from a byline or dateline, else from the newest full date in the
 * text and the weekdays it speaks of. With why, and how sure (1 given, 0.9 byline, 0.6 reckoned, 0 unknown).
 */
export function findPublication(text: string, paragraphs: readonly Span[], given: IsoDate | undefined): Publication {
  if (given !== undefined)
    return { publishedOn: given, publishedReason: 'Given with the article', publishedConfidence: 1 }
  for (const { start, end } of [...paragraphs.slice(0, BYLINE_PARAGRAPHS), ...paragraphs.slice(-3)]) {
    const line = text.slice(start, Math.min(end, start + BYLINE_LENGTH))
    const date = fullDates(line)[0]
    const isByline =
      date !== undefined &&
      !/\b(?:on|of|since|in)\s$/i.test(line.slice(0, date.at)) &&
      (end - start <= 60 || /^(?:published|updated|posted|by |\w+ \d|\d)/i.test(line)) &&
      !/\((?:AFP|AP|Reuters|Getty|photo)/i.test(line)
    if (isByline)
      return { publishedOn: date.iso, publishedReason: `The line "${line.trim()}"`, publishedConfidence: 0.9 }
  }
  const head = paragraphs
    .slice(0, BYLINE_PARAGRAPHS)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + BYLINE_LENGTH)))
  const all = fullDates(text.slice(0, LONGEST_SEARCH))
  const dateline = head
    .map((line) =>
      new RegExp(
        `^[\\p{Lu}][\\p{Lu}\\s,/.-]{2,40}[,.]\\s+(?:${MONTH}\\s+${DAY}|${DAY.replace('day', 'day2')}\\s+${MONTH.replace('month', 'month2')})\\b`,
        'iu',
      ).exec(line),
    )
    .find(Boolean)
  const newest = all
    .map((date) => date.iso)
    .sort()
    .at(-1)
  if (dateline && newest !== undefined) {
    const { month, month2, day, day2 } = dateline.groups!
    const iso = toIso(newest.slice(0, 4), month ?? month2, undefined, day ?? day2)
    if (iso)
      return {
        publishedOn: iso,
        publishedReason: `The dateline "${dateline[0]}", in the year the text names`,
        publishedConfidence: 0.7,
      }
  }
  if (newest === undefined)
    return {
      publishedOn: null,
      publishedReason: 'No full date stands in the text: give it with --published',
      publishedConfidence: 0,
    }
  return reckon(text, newest)
}

/** Dates that every article on the war may recall: the invasions of 2022 and 2014. */
const OLD_NEWS = new Set(['2022-02-24', '2014-02-20', '2014-03-18'])
const LONGEST_SEARCH = 100_000

/** The newest full date, moved on to the weekday that the news most often names. */
function reckon(text: string, newest: IsoDate): Publication {
  const named = new Map<string, number>()
  for (const match of text.slice(0, LONGEST_SEARCH).matchAll(NEWS_WEEKDAY))
    named.set(match[1]!.toLowerCase(), (named.get(match[1]!.toLowerCase()) ?? 0) + 1)
  const [weekday] = [...named].sort((a, b) => b[1] - a[1])[0] ?? []
  if (weekday === undefined)
    return { publishedOn: newest, publishedReason: 'The newest full date in the text', publishedConfidence: 0.4 }
  const ahead = (WEEKDAYS.indexOf(weekday) - weekdayOf(newest) + 7) % 7
  const capital = weekday[0]!.toUpperCase() + weekday.slice(1)
  if (ahead > NEWS_SPAN_DAYS)
    return { publishedOn: newest, publishedReason: 'The newest full date in the text', publishedConfidence: 0.4 }
  return {
    publishedOn: addDays(newest, ahead),
    publishedReason: `The newest full date is ${newest}; the news is of ${capital}, the first one from then`,
    publishedConfidence: 0.6,
  }
}

function fullDates(text: string): { iso: IsoDate; at: number }[] {
  return FULL_DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { year, month, monthNumber, day } = match.groups!
      const iso = toIso(year, month, monthNumber, day)
      return iso && !OLD_NEWS.has(iso) ? [{ iso, at: match.index }] : []
    }),
  ).sort((a, b) => a.at - b.at)
}

function toIso(
  year: string | undefined,
  month: string | undefined,
  monthNumber: string | undefined,
  day: string | undefined,
): IsoDate | null {
  const index =
    monthNumber === undefined
      ? MONTHS.findIndex((name) => name.startsWith((month ?? '-').toLowerCase().slice(0, 3))) + 1
      : Number(monthNumber)
  const iso = `${year}-${String(index).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(iso) ? iso : null
}
