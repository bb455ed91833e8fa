import type { IsoDate } from '../../model/when'
import { addDays, weekdayOf } from '../../text/calendar'
import { WEEKDAY } from '../../text/dateWords'
import type { FoundDate } from '../dates/foundDate'

/** "after talks on Sunday" is of the Sunday before, though the sentence looks ahead elsewhere. */
export function lookBack(date: FoundDate, published: IsoDate | null): FoundDate {
  if (
    published === null ||
    date.when.start <= published ||
    date.when.basis !== 'resolved' ||
    date.when.precision !== 'day'
  )
    return date
  const day = addDays(date.when.start, -7)
  return { ...date, when: { ...date.when, start: day, end: day } }
}

/**
 * "will meet on Thursday" is of the Thursday to come, though the sentence looks back elsewhere; "would" of the nearest.
 */
export function lookForward(date: FoundDate, published: IsoDate | null, isNearest: boolean): FoundDate {
  const { when } = date
  // "later this week" is what is left of it.
  if (published !== null && /\bthis week\b/i.test(when.asWritten ?? ''))
    return { ...date, reach: 'point', when: { ...when, start: published, end: sundayAfter(published) } }
  const isWeekday = OF_WEEKDAY.test(when.asWritten ?? '') && !/last/i.test(when.asWritten ?? '')
  if (published === null || when.end >= published || when.basis !== 'resolved' || !isWeekday) return date
  if (isNearest && addDays(when.end, 3) >= published) return date
  return { ...date, reach: 'point', when: { ...when, start: addDays(when.start, 7), end: addDays(when.end, 7) } }
}

const OF_WEEKDAY = new RegExp(`\\b${WEEKDAY}\\b`, 'i')
const sundayAfter = (day: IsoDate): IsoDate => addDays(day, (7 - weekdayOf(day)) % 7)

/** "arrived in Kyiv for meetings on Thursday": the Thursday nearest to the news. */
export function nearestTo(date: FoundDate, published: IsoDate | null): FoundDate {
  const { when } = date
  if (published === null || when.basis !== 'resolved' || when.precision !== 'day' || when.start > published) return date
  if (addDays(when.start, 3) >= published) return date
  const day = addDays(when.start, 7)
  return { ...date, reach: 'point', when: { ...when, start: day, end: day } }
}
