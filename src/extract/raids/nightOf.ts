import type { When } from '../../model/when'
import { addDays } from '../../text/calendar'
import { MONTH } from '../../text/dateWords'
import { anyOf } from '../../text/pattern'
import { ATTACK } from '../attackWords'
import { dateAt } from '../dates/dateAt'
import { endsHeld } from '../dates/endsHeld'
import { eveningOn } from '../dates/eveningOn'
import type { FoundDate } from '../dates/foundDate'
import type { Sentence } from '../readSentences'
import type { TallyNumber } from './tally/tallyNumber'

/** Twice what has ever been told of one night: more is a sum, whatever its words. */
const MOST_IN_A_NIGHT = 2_000

/**
 * What stands between a number and a time it is compared with: "188 drones, surpassing the 179 launched" in November,
 * "171, after 145" the day before, "more than in" July, "one of the biggest raids of" recent months.
 */
const COMPARED = new RegExp(
  `\\b${anyOf(`surpass|exceed|beat|topp|eclips|(?:small|larg|bigg|few|low|high|great)er than|less than|
    more than (?:the|in)|as (?:many|much|large|big|heavy) as|the previous|the most since|compared|
    more than ever|(?:most|largest|biggest|heaviest|highest|worst|first)[^,.;]* (?:since|(?:of|in|for) $)|
    since the (?:\\S+ )?(?:war|invasion)|
    up from|after \\d|record`)}`,
)

/** "In its seventh attack since Moscow stepped them up three months ago, …" */
const isCompared = (text: string, { start, end }: FoundDate): boolean =>
  text[end] === ',' && /\bsince [^,.;]+ $/.test(text.slice(0, start))

/** "the assault, by now an almost nightly reality": no time of what is counted. */
const A_HABIT = /\ban? (?:almost |nearly |near )?$/

/**
 * The time told of a number: the nearest in its clause, times it is compared with left out, and those in brackets that
 * tell another again ("in the night of 26 December (from 19:00 on 25 December)").
 */
function timeOf({ text, dates, tokens }: Sentence, { at }: TallyNumber): FoundDate | undefined {
  const start = tokens[at]!.count?.numberStart ?? tokens[at]!.start
  const told = dates.filter(
    (date) =>
      !COMPARED.test(text.slice(start, Math.max(start, date.start))) &&
      !isCompared(text, date) &&
      !endsHeld(text.slice(0, date.start)) &&
      date.when.asWritten !== 'so far' &&
      !(date.when.asWritten === 'nightly' && A_HABIT.test(text.slice(0, date.start))),
  )
  const plain = told.filter((date) => text[date.start - 1] !== '(')
  return dateAt({ text, dates: plain.length > 0 ? plain : told }, start)
}

const FEW = anyOf('two|three|four|five|six|seven|several|few|\\d')
const LATELY = anyOf('past|last|previous|preceding')
/** "in two days", "in the past 48 hours", "over three straight nights", "over the three previous nights" */
const SEVERAL_NIGHTS = new RegExp(
  `\\b${anyOf(`in|over|within|during|across`)} (?:(?:just|only|the|the ${LATELY}) )?${anyOf(`48 hours|72 hours|
    ${FEW} (?:(?:consecutive|straight|successive|${LATELY}) )?(?:days|nights)`)}\\b`,
  'i',
)
/** "On previous nights Russia had launched", but not "As on previous nights, Russia launched" */
const PREVIOUS_NIGHTS = new RegExp(`(?<!\\b(?:as|like|than) )\\bon (?:the )?${LATELY} nights\\b`, 'i')
/** "the worst since November, when Russia launched 90 drones" */
const TIME_RECALLED = new RegExp(
  `\\b(?:since|in|of|last) (?:(?:early|late|mid|last) )?(?:${MONTH}|year|month|week)[^,.;]{0,12}, when\\b`,
)

/** "The strikes came after a night in which" 60 drones had been launched, "a day after Russia fired" 310 */
const TOLD_BEFORE = new RegExp(
  anyOf(`\\b(?:follow(?:s|ed)|c[ao]mes? (?:\\w+ ){0,2}after) (?:a|the|another) (?:\\w+ )?(?:day|night|week|weekend|
    ${ATTACK}) (?:on|in|during) which\\b|
    \\b(?:a|one|two|three|several|(?:a )?few) (?:day|night|week|month)s? after\\b[^,.;]*$`),
  'i',
)

/** "over the past week", "since January", "in July", "over the weekend": not this night's. */
export function isSumOrPast(sentence: Sentence, number: TallyNumber): boolean {
  if (number.count.value > MOST_IN_A_NIGHT) return true
  const before = sentence.text.slice(0, sentence.tokens[number.at]!.start)
  if ([SEVERAL_NIGHTS, PREVIOUS_NIGHTS, TIME_RECALLED, TOLD_BEFORE].some((words) => words.test(before))) return true
  const [first] = sentence.dates
  const opensLong = first && first.start < OPENING_LENGTH && LONG.test(first.when.asWritten ?? '')
  const date = opensLong ? first : timeOf(sentence, number)
  return date !== undefined && (date.reach !== 'point' || isLong(date.when))
}

/** "over the weekend", "from Friday to Sunday" */
const isLong = ({ start, end, precision }: When): boolean =>
  ['weekend', 'week', 'month'].includes(precision) || end > addDays(start, 1)

/** "During this week, from Monday to today": the time that opens a sentence is that of all it counts. */
const OPENING_LENGTH = 25
const LONG = /^(?!next|coming|later).*\b(?:(?:week|month|year)s?|years? ago)$/i

/** The night or day that a sentence tells for a number: "on the night of 3 May"; null where it tells none. */
export function nightOf(sentence: Sentence, number: TallyNumber): When | null {
  const date = timeOf(sentence, number)
  return date === undefined || date.reach !== 'point' ? null : eveningOn(sentence.text, date)
}
