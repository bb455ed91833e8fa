import { oneOf, part } from '../../text/pattern'

const HELD = oneOf`occupied | held | controlled | annexed | seized | captured | liberated | retaken | invaded`
/**
 * "in Donetsk, partially occupied by Moscow", "Crimea, annexed": up to a time of a place's past, as a pattern's source.
 */
export const UP_TO_HELD = part`\b${HELD}\b[^,;.]{0,40}`
const HELD_BEFORE = RegExp(`${UP_TO_HELD}$`, 'i')

/** Whether words before a time end with what was done to a place then, rather than with an attack on it. */
export const endsHeld = (before: string): boolean => HELD_BEFORE.test(before)
