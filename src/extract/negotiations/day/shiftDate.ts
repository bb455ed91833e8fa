import type { IsoDate, When } from '../../../model/when'
import { addDays, weekdayOf } from '../../../text/calendar'
import { MONTH, MONTHS, WEEKDAY } from '../../../text/dateWords'
import type { FoundDate } from '../../dates/foundDate'

/** One day, reckoned from the day of publication: another week may be meant. */
const isOfWeek = ({ when }: FoundDate): boolean => when.basis === 'resolved' && when.precision === 'day'

/** The time told, as that of another day. */
const onDay = ({ when, ...date }: FoundDate, day: IsoDate): FoundDate => ({
  ...date,
  reach: 'point',
  when: { ...when, start: day, end: day },
})

/** "after talks on Sunday" is of the Sunday before, though the sentence looks ahead elsewhere. */
export function lookBack(date: FoundDate, published: IsoDate | null): FoundDate {
  if (published === null || date.when.start <= published || !isOfWeek(date)) return date
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
  const month = date.reach === 'past' ? MONTH_ALONE.exec(when.asWritten ?? '') : null
  if (published !== null && month) return { ...date, reach: 'point', when: monthAhead(month, published, when) }
  const isWeekday = OF_WEEKDAY.test(when.asWritten ?? '') && !/last/i.test(when.asWritten ?? '')
  if (published === null || when.end >= published || when.basis !== 'resolved' || !isWeekday) return date
  if (isNearest && addDays(when.end, 3) >= published) return date
  return { ...date, reach: 'point', when: { ...when, start: addDays(when.start, 7), end: addDays(when.end, 7) } }
}

/** "in early March", where it looks ahead: the next such month, or the third of it that is told. */
const MONTH_ALONE = new RegExp(`^(?:in |of )?(?:(?<third>early|mid|late)[\\s-]+)?(?<month>${MONTH})$`, 'i')
const THIRDS: Readonly<Record<string, [first: string, last: string]>> = {
  early: ['01', '10'],
  mid: ['11', '20'],
  late: ['21', '28'],
}

function monthAhead({ groups = {} }: RegExpExecArray, published: IsoDate, when: When): When {
  const month = MONTHS.findIndex((name) => name.toLowerCase() === groups['month']?.toLowerCase()) + 1
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
  const of = `${month < now ? year + 1 : year}-${String(month).padStart(2, '0')}`
  const [first, last] = THIRDS[groups['third']?.toLowerCase() ?? ''] ?? ['01', '28']
  return { ...when, start: `${of}-${first}`, end: `${of}-${last}`, precision: groups['third'] ? 'vague' : 'month' }
}

const OF_WEEKDAY = new RegExp(`\\b(?:${WEEKDAY}|weekend)\\b`, 'i')
const sundayAfter = (day: IsoDate): IsoDate => addDays(day, (7 - weekdayOf(day)) % 7)

/** "arrived in Kyiv for meetings on Thursday": the Thursday nearest to the news. */
export function nearestTo(date: FoundDate, published: IsoDate | null): FoundDate {
  const { when } = date
  if (published === null || !isOfWeek(date) || when.start > published) return date
  if (addDays(when.start, 3) >= published) return date
  const day = addDays(when.start, 7)
  return onDay(date, day)
}

/** "were due to meet on Thursday", told on Friday: the day before. */
export function justPast(date: FoundDate, published: IsoDate | null): FoundDate {
  const { when } = date
  if (published === null || !isOfWeek(date)) return date
  const day = addDays(when.start, -7)
  return day < published && addDays(day, 2) >= published ? onDay(date, day) : date
}
