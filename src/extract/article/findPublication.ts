import type { IsoDate } from '../../model/when'
import { compareText } from '../../text/compareText'
import type { Span } from '../../text/paragraphs'
import { DAY_GROUP, findFullDates, MONTH_GROUP, monthNumberOf, toIso } from '../dates/fullDates'
import { reckonPublication } from './reckonPublication'

export interface Publication {
  publishedOn: IsoDate | null
  publishedReason: string
  publishedConfidence: number
}

/** How far down a byline may stand, and how long such a line may be. */
const BYLINE_PARAGRAPHS = 12
/** Some pages tell their date at their foot. */
const LAST_PARAGRAPHS = 3
const BYLINE_LENGTH = 140
/** A line no longer than this that holds a date is hardly anything else. */
const DATE_LINE_LENGTH = 60
const LONGEST_SEARCH = 100_000

/**
 * The day of publication: as given from outside, else from a byline or dateline, else from the newest full date in the
 * text and the weekdays it speaks of. With why, and how sure: 1 given, 0.9 byline, 0.7 dateline, 0.6 or less reckoned.
 */
export function findPublication(text: string, paragraphs: readonly Span[], given: IsoDate | undefined): Publication {
  if (given !== undefined)
    return { publishedOn: given, publishedReason: 'Given with the article', publishedConfidence: 1 }
  const firstLine = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + BYLINE_LENGTH))
  const head = paragraphs.slice(0, BYLINE_PARAGRAPHS)
  for (const paragraph of [...head, ...paragraphs.slice(-LAST_PARAGRAPHS)]) {
    const line = firstLine(paragraph)
    const iso = dateOfByline(line, paragraph.end - paragraph.start)
    if (iso) return { publishedOn: iso, publishedReason: `The line "${line.trim()}"`, publishedConfidence: 0.9 }
  }
  const newest = findFullDates(text.slice(0, LONGEST_SEARCH))
    .map((date) => date.iso)
    .sort(compareText)
    .at(-1)
  if (newest === undefined)
    return {
      publishedOn: null,
      publishedReason: 'No full date stands in the text: give it with --published',
      publishedConfidence: 0,
    }
  for (const paragraph of head) {
    const dateline = readDateline(firstLine(paragraph), newest.slice(0, 4))
    if (dateline) return dateline
  }
  return reckonPublication(text.slice(0, LONGEST_SEARCH), newest)
}

const BYLINE = /^(?:published|updated|posted|by |\w+ \d|\d)/i
/** "on December 3, 2025": told of an event. */
const TOLD_BEFORE = /\b(?:on|of|since|in)\s$/i
const PICTURE_CREDIT = /\((?:AFP|AP|Reuters|Getty|photo)/i

/** "Published December 18, 2025", "18 December 2025, 09:41": the date of a line that tells little else. */
function dateOfByline(line: string, length: number): IsoDate | null {
  const [date] = findFullDates(line)
  const isByline =
    date !== undefined &&
    !TOLD_BEFORE.test(line.slice(0, date.at)) &&
    (length <= DATE_LINE_LENGTH || BYLINE.test(line)) &&
    !PICTURE_CREDIT.test(line)
  return isByline ? date.iso : null
}

const CITY = String.raw`^[\p{Lu}][\p{Lu}\s,/.-]{2,40}[,.]\s+`
const DATELINES = [
  new RegExp(String.raw`${CITY}${MONTH_GROUP}\s+${DAY_GROUP}\b`, 'iu'),
  new RegExp(String.raw`${CITY}${DAY_GROUP}\s+${MONTH_GROUP}\b`, 'iu'),
]

/** "MOSCOW, December 18." in the year that the text names elsewhere. */
function readDateline(line: string, year: string): Publication | null {
  const match = DATELINES.map((pattern) => pattern.exec(line)).find(Boolean)
  const iso = match ? toIso(year, monthNumberOf(match.groups!['month']!), match.groups!['day']!) : null
  if (!match || iso === null) return null
  return {
    publishedOn: iso,
    publishedReason: `The dateline "${match[0]}", in the year the text names`,
    publishedConfidence: 0.7,
  }
}
