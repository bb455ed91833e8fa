import type { IsoDate, When } from '../../model/when'
import { addDays, weekdayOf } from '../../text/calendar'
import { WEEKDAY } from '../../text/dateWords'
import { oneOf, part } from '../../text/pattern'
import { isTimeOfSpeech } from '../dates/dateAt'
import type { FoundDate } from '../dates/findDates'
import type { Sentence } from '../readSentences'
import { findAnchors } from './anchors'
import type { Clause } from './clauses'
import type { TalkMention } from './talkMention'
import type { Tense } from './talkStatus'

/** What a date in another clause counts as farther off, in characters. */
const OTHER_CLAUSE = 60

const tellsTalks = (text: string): boolean => findAnchors(text).some(({ told }) => told)

/** "said the call on Sunday came at…": the day of the call, not of the speech. */
const OF_TALKS = new RegExp(
  part`
    \b(?:calls?|talks|meeting|conversation|round|session|summit|negotiations|consultations)
    (?:,? (?:late |early |held |set for |scheduled for |planned for )*)(?:on )?$
  `,
  'i',
)

/** The time told in a clause of talks, nearest to their words; times of speaking date no event. */
export function dateOf(sentence: Sentence, clause: Clause, at: number, tense: Tense): FoundDate | undefined {
  const { text } = sentence
  const distance = (date: FoundDate): number =>
    Math.min(Math.abs(date.start - at), Math.abs(date.end - at)) +
    // "Trump, who spoke on Wednesday, insisted he would meet him on Thursday"
    (date.end <= at && /, \p{Ll}+ed\b/u.test(text.slice(date.end, at)) ? OTHER_CLAUSE : 0)
  // "came to Kyiv on Saturday, where they met": the day stands with the journey.
  const isUndated = !sentence.dates.some(({ start }) => start >= clause.start)
  const from = clause.how === 'where' && isUndated && !tellsTalks(text.slice(0, clause.start)) ? 0 : clause.start
  return sentence.dates
    .filter((date) => date.start >= from && date.end <= clause.end)
    .filter((date) => !(isTimeOfSpeech(text, date) || isOfWhatWasSaid(text, date)) || OF_TALKS.test(text.slice(0, date.start)))
    .filter((date) => tense !== 'future' || !isDayOfAnnouncement(text, date, at))
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

/** "told reporters in the Oval Office on Wednesday that…" */
const isOfWhatWasSaid = (text: string, { start, end }: FoundDate): boolean =>
  /^ that\b/.test(text.slice(end)) && ANNOUNCED.test(text.slice(0, start)) && !/\bby (?:tele)?phone $/.test(text.slice(0, start))

/** "On Monday Trump said he would meet…", "confirmed the talks on Friday": when a plan was told, not when it will be. */
const isDayOfAnnouncement = (text: string, date: FoundDate, at: number): boolean =>
  (date.end <= at && ANNOUNCED.test(text.slice(date.end, at))) ||
  (date.start > at && /\b(?:confirmed|announced) (?:the|a|an|new) (?:[\w-]+ )?$/.test(text.slice(0, at)))
const ANNOUNCED = /\b(?:said|announced|told|confirmed|wrote|revealed|reported|says|tells)\b/

/** A day told from that of other talks: what is a day before "the talks", what is the same day. */
const DAY_BEFORE = new RegExp(
  part`
    (?<!c[ao]mes? |coming )
    \b${oneOf`
      on the eve of | (?:a|one|the) day (?:before|earlier|ahead of) | the previous (?:day|evening) | the evening before
    `}\b
  `,
  'i',
)
const DAY_AFTER = /\b(?:the (?:following|next) (?:day|morning)|(?:a|one) day (?:later|after)|the day after)\b/i
const SAME_DAY = new RegExp(
  part`
    \b${oneOf`
      (?:the|that) same (?:day|evening|morning|afternoon) | that (?:day|evening|afternoon|morning) | later in the day
      earlier in the day | hours (?:before|after|earlier|later) | afterwards? | after that
      (?:shortly|minutes) (?:before|after)
      after (?:the|his|her|their|this) (?:meeting|talks|summit|call|conversation)
      (?:before|ahead of|prior to) (?:that|it|them|this|the (?:meeting|talks|summit|call|session))
      before \p{Lu}[\p{L}]+ (?:arrived|landed) | before the \w+ (?:began|started) | en route | from there
      in the evening
    `}\b
  `,
  'iu',
)
/** Told one after the other, of what is over: of one day, if nothing else is said. */
const NEXT_TOLD = /\b(?:then|also|later|separately|same city|on the sidelines|over dinner|in turn)\b/i

/** The day that words like "the following day" or "afterward" mean, beside talks that were on a known day. */
export function relativeTo({ around: text, status, subordinate }: TalkMention, base: When | null): When | null {
  if (base === null) return null
  const hangsOn = subordinate && HANGS_ON.exec(text)
  if (hangsOn) return dayBeside(base, DAYS[hangsOn[1]!.toLowerCase()]! * (hangsOn[2] === 'after' ? -1 : 1))
  const isSameDay = SAME_DAY.test(text) || (status === 'held' && NEXT_TOLD.test(text))
  const shift = DAY_BEFORE.test(text) ? -1 : DAY_AFTER.test(text) ? 1 : isSameDay ? 0 : null
  if (shift === null) return null
  if (shift === 0) return { ...base, basis: 'resolved', asWritten: null }
  return dayBeside(base, shift)
}

/** "Zelensky met Trump, a day after the two had spoken": the talk was the day before. */
const HANGS_ON = /^\W*(?:just |only )?(a|one|two|three|four|five) days? (after|before)\b/i
const DAYS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 }

function dayBeside(base: When, shift: number): When {
  const day = addDays(shift < 0 ? base.start : base.end, shift)
  return { start: day, end: day, precision: 'day', basis: 'resolved', asWritten: null }
}

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

/** "will meet on Thursday" is of the Thursday to come, though the sentence looks back elsewhere; "would" of the nearest. */
export function lookForward(date: FoundDate, published: IsoDate | null, isNearest: boolean): FoundDate {
  const { when } = date
  // "later this week" is what is left of it.
  if (published !== null && /\bthis week\b/i.test(when.asWritten ?? ''))
    return { ...date, reach: 'point', when: { ...when, start: published, end: addDays(published, (7 - weekdayOf(published)) % 7) } }
  const isWeekday = new RegExp(`\\b${WEEKDAY}\\b`, 'i').test(when.asWritten ?? '') && !/last/i.test(when.asWritten ?? '')
  if (published === null || when.end >= published || when.basis !== 'resolved' || !isWeekday) return date
  if (isNearest && addDays(when.end, 3) >= published) return date
  return { ...date, reach: 'point', when: { ...when, start: addDays(when.start, 7), end: addDays(when.end, 7) } }
}

/** "arrived in Kyiv for meetings on Thursday": the Thursday nearest to the news. */
export function nearestTo(date: FoundDate, published: IsoDate | null): FoundDate {
  const { when } = date
  if (published === null || when.basis !== 'resolved' || when.precision !== 'day' || when.start > published) return date
  if (addDays(when.start, 3) >= published) return date
  const day = addDays(when.start, 7)
  return { ...date, reach: 'point', when: { ...when, start: day, end: day } }
}

/** Whether a date only says how it stands to another event: "a day earlier", "hours before". */
export const isRelative = ({ when }: FoundDate): boolean =>
  /\b(?:earlier|before|after|later|following|hours|previous)\b/i.test(when.asWritten ?? '') &&
  !/\d/.test(when.asWritten ?? '')
