import type { When } from '../model/when'
import { dayNumber } from '../text/calendar'

/** A night has two days, a raid by daylight one; "1,200 drones this weekend", or "on 17 and 18 December", is no night. */
export const isNight = ({ start, end, precision }: When): boolean =>
  start === end || ((precision === 'night' || precision === 'time') && dayNumber(end) - dayNumber(start) === 1)
