import { addDays, dayNumber } from '../../text/calendar'
import { anyOf } from '../../text/pattern'
import { FEW } from './few'
import { isLongPast } from './foundDate'
import { type Groups, nightBefore, onDay, type TimeContext, type TimeRule, type TimeTold, timeWords } from './timeRule'

/** Month and day of days that news call by name. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  'Christmas Eve': '12-24',
  'Christmas Day': '12-25',
  "New Year's Eve": '12-31',
  "New Year's Day": '01-01',
  'Orthodox Christmas': '01-07',
}

const NIGHT = anyOf(`overnight|(?:during|in|over|through) the night|(?:last|that) night|at night|night-time|nighttime|
  the (?:past|previous) night|tonight`)
/** "The meeting came a day before the summit": the summit is tomorrow. */
const EVE = anyOf('(?:came|comes|coming) (?:(?:just|only) )?(?:a|one) day before')
const TWO_DAYS_BEFORE = anyOf('the day before yesterday')
const DAY_BEFORE = anyOf(`(?:a|one) day after|yesterday(?: (?:morning|afternoon|evening))?|
  the (?:day|evening) before|(?<!(?:over|during|within) )the previous (?:day|evening)|(?:a|one) day (?:earlier|before)`)
/** "two days ago"; what was "two days earlier" is past where nothing tells earlier than what. */
const DAYS_AGO = anyOf(`(?<count>${Object.keys(FEW).join('|')}|\\d) days? (?:ago|(?<past>earlier|before))`)
const HOLIDAY = anyOf(`(?:on )?(?:${Object.keys(HOLIDAYS).join('|')})`)
const SAME_DAY = anyOf(`hours (?:before|after|earlier|later)|today|(?:earlier|later) in the day|
  this (?:morning|afternoon|evening)`)
const PAST_DAY = anyOf(`(?:(?:over|in|during|within|for) )?the (?:past|last|previous) (?:day|(?:24|twenty-four) hours)|
  over past day|in a day|past 24 hours|(?:past|last) day`)

/** The day of a holiday nearest to the news. */
function readHoliday({ whole = '' }: Groups, { published }: TimeContext): TimeTold {
  const [, day] = Object.entries(HOLIDAYS).find(([name]) => whole.toLowerCase().endsWith(name.toLowerCase()))!
  const years = [-1, 0, 1].map((offset) => `${Number(published.slice(0, 4)) + offset}-${day}`)
  const away = (date: string): number => Math.abs(dayNumber(date) - dayNumber(published))
  const [nearest = published] = years.toSorted((a, b) => away(a) - away(b))
  return [nearest, nearest, 'day', isLongPast({ end: nearest }, published) ? 'past' : 'point']
}

/** Times told relative to the day of publication. */
export const DAY_RULES: readonly TimeRule[] = [
  { pattern: timeWords(NIGHT), read: (_, { published }) => nightBefore(published) },
  { pattern: timeWords(EVE), read: (_, { published }) => onDay(addDays(published, 1)) },
  { pattern: timeWords(TWO_DAYS_BEFORE), read: (_, { published }) => onDay(addDays(published, -2)) },
  { pattern: timeWords(DAY_BEFORE), read: (_, { published }) => onDay(addDays(published, -1)) },
  {
    pattern: timeWords(DAYS_AGO),
    read: ({ count = '', past }, { published }) => {
      const day = addDays(published, -(FEW[count.toLowerCase()] ?? Number(count)))
      return [day, day, 'day', past !== undefined || isLongPast({ end: day }, published) ? 'past' : 'point']
    },
  },
  { pattern: timeWords('tomorrow'), read: (_, { published }) => onDay(addDays(published, 1)) },
  { pattern: timeWords(HOLIDAY), read: readHoliday },
  { pattern: timeWords(SAME_DAY), read: (_, { published }) => onDay(published) },
  { pattern: timeWords(PAST_DAY), read: (_, { published }) => [addDays(published, -1), published, 'day', 'point'] },
]
