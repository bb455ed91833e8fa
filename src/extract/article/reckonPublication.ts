import type { IsoDate } from '../../model/when'
import { addDays, weekdayOf } from '../../text/calendar'
import { WEEKDAY, WEEKDAYS } from '../../text/dateWords'
import type { Publication } from './findPublication'

const NEWS_WEEKDAY = new RegExp(String.raw`\b(?:on|early|late|of)\s+(?<day>${WEEKDAY})\b`, 'gi')

/** The newest full date of a text, moved on to the weekday that the news most often names. */
export function reckonPublication(text: string, newest: IsoDate): Publication {
  const named = new Map<string, number>()
  for (const match of text.matchAll(NEWS_WEEKDAY)) {
    const day = match.groups!['day']!.toLowerCase()
    named.set(day, (named.get(day) ?? 0) + 1)
  }
  const [most] = [...named].sort((a, b) => b[1] - a[1])[0] ?? []
  const weekday = WEEKDAYS.findIndex((name) => name.toLowerCase() === most)
  if (weekday < 0)
    return { publishedOn: newest, publishedReason: 'The newest full date in the text', publishedConfidence: 0.4 }
  return {
    publishedOn: addDays(newest, (weekday - weekdayOf(newest) + 7) % 7),
    publishedReason: `The newest full date is ${newest}; the news is of ${WEEKDAYS[weekday]}, the first one from then`,
    publishedConfidence: 0.6,
  }
}
