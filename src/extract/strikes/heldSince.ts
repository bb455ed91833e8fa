import { oneOf, part } from '../../text/pattern'

/** "in Donetsk, partially occupied by Moscow since 2014", "the city, annexed in 2022": a time of the place's past. */
const HELD = oneOf`occupied | held | controlled | annexed | seized | captured | liberated | retaken | invaded`
const UP_TO_TIME = part`\b${HELD}\b[^,;.]{0,40}`
const HELD_BEFORE = RegExp(`${UP_TO_TIME}$`, 'i')
const HELD_SINCE = RegExp(part`${UP_TO_TIME}\bsince [^,;.]*`, 'gi')

/** Whether words before a time end with what was done to a place then, rather than with an attack on it. */
export const endsHeld = (before: string): boolean => HELD_BEFORE.test(before)

/** A sentence without those times, which are longer than any attack. */
export const withoutHeldSince = (text: string): string => text.replace(HELD_SINCE, '')
