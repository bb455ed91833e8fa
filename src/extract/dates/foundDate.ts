import type { IsoDate, When } from '../../model/when'
import { dayNumber } from '../../text/calendar'

/**
 * A time told in a sentence: where it stands (offsets into the sentence), and the days it means. `reach` says what it
 * can be for an event: a `point` happened then, a `total` sums up a longer time, `past` is long before the news.
 */
export interface FoundDate {
  start: number
  end: number
  when: When
  reach: 'point' | 'total' | 'past'
}

/** What was longer ago is no news of its own. */
const NEWS_DAYS = 3

export const isLongPast = ({ end }: Pick<When, 'end'>, published: IsoDate | null): boolean =>
  published !== null && dayNumber(published) - dayNumber(end) > NEWS_DAYS
