import { addDays } from '../../text/calendar'
import { anyOf } from '../pattern'
import { nightBefore, onDay, type TimeRule, timeWords } from './timeRule'

const NIGHT = anyOf(`overnight|(?:during|in|over|through) the night|(?:last|that) night|at night|night-time|nighttime|
  the (?:past|previous) night|tonight`)
/** "The meeting came a day before the summit": the summit is tomorrow. */
const EVE = anyOf('(?:came|comes|coming) (?:(?:just|only) )?(?:a|one) day before')
const DAY_BEFORE = anyOf(`(?:a|one) day after|yesterday(?: (?:morning|afternoon|evening))?|
  the (?:day before|previous day)|a day (?:earlier|before)`)
const SAME_DAY = anyOf(`hours (?:before|after|earlier|later)|today|(?:earlier|later) in the day|
  this (?:morning|afternoon|evening)`)
const PAST_DAY = anyOf(`(?:(?:over|in|during|within|for) )?the (?:past|last|previous) (?:day|(?:24|twenty-four) hours)|
  over past day|in a day|past 24 hours|(?:past|last) day`)

/** Times told relative to the day of publication. */
export const DAY_RULES: readonly TimeRule[] = [
  { pattern: timeWords(NIGHT), read: (_, { published }) => nightBefore(published) },
  { pattern: timeWords(EVE), read: (_, { published }) => onDay(addDays(published, 1)) },
  { pattern: timeWords(DAY_BEFORE), read: (_, { published }) => onDay(addDays(published, -1)) },
  { pattern: timeWords('tomorrow'), read: (_, { published }) => onDay(addDays(published, 1)) },
  { pattern: timeWords(SAME_DAY), read: (_, { published }) => onDay(published) },
  { pattern: timeWords(PAST_DAY), read: (_, { published }) => [addDays(published, -1), published, 'day', 'point'] },
]
