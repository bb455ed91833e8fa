import { part } from '../../../text/pattern'
import type { FoundDate } from '../../dates/foundDate'
import type { Sentence } from '../../readSentences'
import { findAnchors } from '../words/anchors'
import { asidesIn, whoDid } from '../words/asides'
import type { Clause } from '../clauses'
import { isOfAnother } from './datesOfOthers'
import { ANNOUNCED, isDayOfAnnouncement, isOfSpeech, spokeAfterTalks } from './dayOfSpeech'
import { NOUN } from '../words/talkNouns'
import type { Tense } from '../talkStatus'

/** What a date in another clause counts as farther off, in characters. */
const OTHER_CLAUSE = 60
/** "On 12 August he praised the coming summit, set for 15 August": what a date of the plan itself counts as nearer. */
const SAME_EVENT = 200

const tellsTalks = (text: string): boolean => findAnchors(text).some(({ told }) => told)

/** "said the call on Sunday came at…": the day of the call, not of the speech. */
const OF_TALKS = new RegExp(
  part`
    \b(?:calls?|talks|meeting|conversation|round|session|summit|negotiations|consultations)
    (?: in (?:the )?[\w-]+)?(?:,? (?:late |early |held |set for |scheduled for |planned for )*)(?:on )?$
  `,
  'i',
)

const SET_FOR = /\b(?:set|scheduled|planned|slated|due) (?:to (?:be held|take place|begin|start) )?(?:for |on )?$/

/** "The talks planned for Sunday have been moved to Wednesday" */
const MOVED_TO =
  /\b(?:moved|rescheduled|postponed|put off|pushed back|shifted|brought forward) (?:to |until |till |for )?$/
/** "said after meeting Trump in Davos on Thursday that": on that day he did both. */
const SAID_AFTER = new RegExp(
  part`
    \b(?:after|following|during) (?:[\w'-]+ ){0,3}?(?:${NOUN}|calls?|speaking|talking|hosting|receiving)\b
    (?:(?!\b(?:said|told|that)\b)[^,;.]){0,60}$
  `,
  'i',
)

/** "After a lengthy call on Friday he will meet Trump": the day of the call. */
export const HANGS_ON_TALKS = new RegExp(
  part`\b[Aa]fter (?:an?|the|his|her|their) [^,;.]{0,30}\b(?:${NOUN}|call)\b[^,;.]{0,25}$`,
)

/** The time told in a clause of talks, nearest to their words; times of speaking date no event. */
export function dateOf(sentence: Sentence, clause: Clause, at: number, tense: Tense): FoundDate | undefined {
  const { text } = sentence
  const asides = asidesIn(text)
  const inserted = whoDid(text)
  const distance = (date: FoundDate): number =>
    Math.min(Math.abs(date.start - at), Math.abs(date.end - at)) +
    (date.end <= at && HANGS_ON_TALKS.test(text.slice(0, date.start)) ? OTHER_CLAUSE : 0) +
    // "Trump, who spoke on Wednesday, insisted he would meet him on Thursday"
    (date.end <= at && /, \p{Ll}+ed\b/u.test(text.slice(date.end, at)) ? OTHER_CLAUSE : 0) -
    (SET_FOR.test(text.slice(0, date.start)) || isOfNamed(text, date, at) ? SAME_EVENT : 0) -
    (MOVED_TO.test(text.slice(0, date.start)) ? 2 * SAME_EVENT : 0)
  // "came to Kyiv on Saturday, where they met": the day stands with the journey.
  const isUndated = !sentence.dates.some(({ start }) => start >= clause.start)
  const from = clause.how === 'where' && isUndated && !tellsTalks(text.slice(0, clause.start)) ? 0 : clause.start
  return sentence.dates
    .filter((date) => date.start >= from && date.end <= clause.end)
    .filter(
      (date) =>
        OF_TALKS.test(text.slice(0, date.start)) ||
        SAID_AFTER.test(text.slice(0, date.start)) ||
        (date.end <= at && spokeAfterTalks(text.slice(date.end))) ||
        endsInserted(text, date, clause) ||
        SPEAKS_THERE.test(text.slice(at, date.start)) ||
        !isOfSpeech(text, date),
    )
    .filter((date) => !FIRST_PLANNED_FOR.test(text.slice(0, date.start)) && !NOT_THEN.test(text.slice(0, date.start)))
    .filter((date) => !CALLED_OFF_ON.test(text.slice(0, date.start)))
    .filter((date) => tense !== 'future' || !isDayOfAnnouncement(text, date, at))
    .filter((date) => !isOfAnother(text, date, at))
    .filter((date) => !inserted.some((span) => isWithin(span, date.start) && !isWithin(span, at)))
    .filter((date) => !asides.some((aside) => isWithin(aside, date.start) && !isWithin(aside, at)))
    .filter((date, _, all) => date.when.precision !== 'week' || !all.some((other) => isDayOf(date, other)))
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

/** "speaking alongside Macron on Monday": then they stood there. */
const SPEAKS_THERE = /^(?:speaking|standing|appearing) (?:alongside|beside|next to|side by side with) [^,;]*$/i

/** "leaves for Geneva today to take part in the summit on 15 June": the day of the summit. */
const isOfNamed = (text: string, date: FoundDate, at: number): boolean =>
  date.start > at && TO_TAKE_PART.test(text.slice(at, date.start))
const TO_TAKE_PART = new RegExp(
  part`\b(?:to|will|would) (?:take part in|attend|join|participate in)\b[^,;]*\b${NOUN}\b[^,;]*$`,
)

/** "Trump, who is to receive Zelensky on Friday, wrote that…": the day belongs to what is inserted. */
const endsInserted = (text: string, date: FoundDate, { how, start }: Clause): boolean => {
  const inserted = text.slice(start, date.start)
  return how === 'who' && text.startsWith(', ', date.end) && !inserted.includes(',') && !ANNOUNCED.test(inserted)
}

/** "originally planned for February 1" */
const FIRST_PLANNED_FOR = new RegExp(
  part`
    \b(?:first|originally|initially|earlier) (?:\w+ )?
    (?:planned|set|scheduled|due|expected|slated) (?:for |on |to \w+ )*$
  `,
)

/** "next week, on 4 and 5 February": the days. */
const isDayOf = ({ when: week }: FoundDate, { when: day }: FoundDate): boolean =>
  day.precision !== 'week' && (day.basis === 'stated' || (week.start <= day.start && day.end <= week.end))

/** "was called off on Tuesday": when it was, not for when the talks were set. */
const CALLED_OFF_ON =
  /\b(?:called off|cancel\w*|scrapped|shelved|suspended|postponed|put off|delayed) (?:late |early )?(?:on )?$/

/** "not on Sunday but on Friday", "instead of Monday" */
const NOT_THEN = /\b(?:not|instead of|rather than) (?:on |in |until )?$/

const isWithin = ({ start, end }: { start: number; end: number }, at: number): boolean => start <= at && at < end
