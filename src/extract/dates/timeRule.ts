import type { IsoDate, WhenPrecision } from '../../model/when'
import { addDays } from '../../text/calendar'
import type { FoundDate } from './foundDate'

/** What a rule knows beside the words it matched: the sentence, where in it they begin, and the day of publication. */
export interface TimeContext {
  published: IsoDate
  sentence: string
  at: number
}

/** First and last day, how finely told, and what it can be for an event. */
export type TimeTold = [first: IsoDate, last: IsoDate, precision: WhenPrecision, reach: FoundDate['reach']]

export type Groups = Readonly<Record<string, string | undefined>>

/** Words that tell a time, and the days they mean. */
export interface TimeRule {
  pattern: RegExp
  read: (groups: Groups, context: TimeContext) => TimeTold
}

/** A pattern for whole words; the group `whole` is all of them. */
export const timeWords = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])(?<whole>${source})(?![\\p{L}\\d])`, 'giu')

/** The night that ends on a morning. */
export const nightBefore = (morning: IsoDate): TimeTold => [addDays(morning, -1), morning, 'night', 'point']

export const onDay = (date: IsoDate): TimeTold => [date, date, 'day', 'point']
