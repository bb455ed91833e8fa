import type { IsoDate } from '../../model/when'
import { addDays, weekdayOf } from '../../text/calendar'
import { compareText } from '../../text/compareText'
import { WEEKDAY, WEEKDAYS } from '../../text/dateWords'
import { DAY_GROUP, MONTH_GROUP, monthNumberOf, toIso } from '../dates/fullDates'
import type { Publication } from './findPublication'

const NEWS_WEEKDAY = new RegExp(String.raw`\b(?:on|early|late|of)\s+(?<day>${WEEKDAY})\b`, 'gi')

/** "authorities said early on Jan. 10": a day without its year on which something was said. */
const SAID_ON = new RegExp(
  String.raw`\b(?:said|reported|announced|wrote)\b[^.]{0,60}?\bon\s+${MONTH_GROUP}\s+${DAY_GROUP}\b`,
  'gi',
)
/** A picture may be older than its article, but hardly by more days than these. */
const OLDEST_PICTURE_DAYS = 3

/**
 * The newest full date of a text, often a picture's, moved on to the last day on which something was said, or to the
 * weekday that the news most often names.
 */
export function reckonPublication(text: string, newest: IsoDate): Publication {
  const latest = addDays(newest, OLDEST_PICTURE_DAYS)
  const said = [...text.matchAll(SAID_ON)]
    .flatMap(({ groups }) => toIso(newest.slice(0, 4), monthNumberOf(groups!['month']!), groups!['day']!) ?? [])
    .filter((day) => day > newest && day <= latest)
    .sort(compareText)
    .at(-1)
  if (said)
    return {
      publishedOn: said,
      publishedReason: `The newest full date is ${newest}; something was said on ${said}`,
      publishedConfidence: 0.6,
    }
  const named = new Map<string, number>()
  for (const match of text.matchAll(NEWS_WEEKDAY)) {
    const day = match.groups!['day']!.toLowerCase()
    named.set(day, (named.get(day) ?? 0) + 1)
  }
  const [most] = [...named].sort((a, b) => b[1] - a[1])[0] ?? []
  const weekday = WEEKDAYS.findIndex((name) => name.toLowerCase() === most)
  const ahead = (weekday - weekdayOf(newest) + 7) % 7
  // "On Monday", in a text whose newest date is the Tuesday after it, looks back.
  if (weekday < 0 || ahead > OLDEST_PICTURE_DAYS + 1)
    return { publishedOn: newest, publishedReason: 'The newest full date in the text', publishedConfidence: 0.4 }
  return {
    publishedOn: addDays(newest, ahead),
    publishedReason: `The newest full date is ${newest}; the news is of ${WEEKDAYS[weekday]}, the first one from then`,
    publishedConfidence: 0.6,
  }
}
