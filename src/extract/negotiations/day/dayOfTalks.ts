import { addDays } from '../../../text/calendar'
import { WEEKDAY } from '../../../text/dateWords'
import { oneOf, part } from '../../../text/pattern'
import type { Article } from '../../articleContext'
import type { FoundDate } from '../../dates/foundDate'
import type { Sentence } from '../../readSentences'
import type { Clause } from '../clauses'
import type { Tense } from '../talkStatus'
import type { Anchor } from '../words/anchors'
import { asidesIn } from '../words/asides'
import { CAME } from '../words/journeyWords'
import { PUT_OFF } from '../words/wishWords'
import { dayOfQuote } from './dayOfQuote'
import { isOfSpeech } from './dayOfSpeech'
import { justPast, lookBack, lookForward, nearestTo } from './shiftDate'
import { dateOf, HANGS_ON_TALKS } from './talkDate'

/** The time told of talks, moved to the week that their tense means: a weekday alone may be past or to come. */
export function dayOfTalks(
  sentence: Sentence,
  article: Article,
  clause: Clause,
  anchor: Anchor,
  tense: Tense,
): FoundDate | undefined {
  const text = sentence.text.slice(clause.start, clause.end)
  const { published } = article
  const told = asideAround(sentence.text, anchor) ?? clause
  const found = dayOfQuote(dateOf(sentence, told, anchor.start, tense), sentence)
  if (!found) return undefined
  const isAfter = found.start >= anchor.end
  // "arrived in Jeddah on Wednesday, where he is to meet the crown prince": the Wednesday on which he came.
  if (found.start < clause.start && CAME_BEFORE.test(sentence.text.slice(0, found.start)))
    return lookBack(found, published)
  if (OF_JOURNEY.test(anchor.words) && tense !== 'future' && isAfter && !/last/i.test(found.when.asWritten ?? ''))
    return nearestTo(found, published)
  if (tense === 'past' || (tense === 'open' && WENT.test(anchor.words) && found.start < anchor.end))
    return lookBack(found, published)
  if (tense === 'future' && PAST_PLAN.test(text) && !TO_COME.test(sentence.text))
    return PUT_OFF.test(text) ? lookForward(found, published, true) : justPast(found, published)
  if (tense === 'future')
    return (
      dayOfReport(found, sentence, article) ??
      lookForward(found, published, /\bwould\b/.test(text) && !isSaidLater(found, sentence))
    )
  if (tense === 'ongoing' && IS_MEETING.test(anchor.words)) return lookForward(found, published, false)
  if (HAS_BEGUN.test(text.slice(0, found.start - clause.start))) return lookBack(found, published)
  return tense === 'open' && MEETS.test(anchor.words) ? lookForward(found, published, true) : found
}

/** "On Sunday he said the talks would be on Wednesday", "after a call on Sunday he would": of the Wednesday after. */
const isSaidLater = ({ when }: FoundDate, { text, dates }: Sentence): boolean =>
  dates.some(
    (date) => date.when.start > when.end && (isOfSpeech(text, date) || HANGS_ON_TALKS.test(text.slice(0, date.start))),
  )

/** "On Wednesday he landed in Rome to meet Meloni": he is there. */
const WENT = RegExp(part`^(?:${CAME}|went|left|departed|headed|visited|stopp(?:ed|ing)|set off)\b`, 'i')
const CAME_BEFORE = RegExp(part`\b(?:${CAME}|went)\b[^,;]*$`)
/** "Macron meets Merz on Friday": told on a Thursday, tomorrow. */
const MEETS = new RegExp(
  part`
    (?:^|\s)(?:meets?|hosts?|gathers?|convenes?|receives?|welcomes?)\s*$
    |^${oneOf`
      holds? | begins? | resumes? | joins? | sits? down | (?:faces?|sees?) (?:each other|one another)
      (?:co-)?chairs? | speaks? | talks? (?:with|to) | confers? | consults? | awaits? | discuss(?:es)?
      (?:is|are) (?:back )?in
    `}\b
  `,
  'i',
)
/** "is in Rome for talks that began on Monday" */
const HAS_BEGUN = /\b(?:began|begun|started|opened) (?:late |early )?(?:on )?$/
/** "are gathering on Monday": told on another day, of the Monday to come. */
const IS_MEETING = /^(?:is|are) [\p{L}]+ing\b/u
const OF_JOURNEY = /^(?:arriv|land|fl[ei]|travel|head|go|went|visit|sen[dt]|dispatch)\w* .*\b(?:for|to)\b/i
/** "were to meet on Tuesday next week", "said on Thursday that they were to meet on Wednesday": for a day to come. */
const TO_COME = RegExp(part`\b(?:${WEEKDAY} (?:of )?next week|next ${WEEKDAY})\b|\b(?:said|says|announced)\b`, 'i')

/** "was to meet him on Monday": planned once, for a day that may be over. */
const PAST_PLAN = /\b(?:was|were|had been) (?:(?:\w+ ){0,4}(?:due|set|expected|scheduled|planned|slated)|to)\b/i

/** "will convene on Friday evening", as was reported on Friday: that same day. */
function dayOfReport(found: FoundDate, { index }: Sentence, { sentences }: Article): FoundDate | undefined {
  if (found.when.basis !== 'resolved' || found.when.precision !== 'day') return undefined
  const around = sentences.slice(Math.max(0, index - 1), index + 1)
  const told = around.flatMap(({ text, dates }) => dates.filter((date) => isOfSpeech(text, date)))
  const same = told.find(({ when }) => [0, 7].some((days) => addDays(when.start, days) === found.when.start))
  return same && { ...found, reach: 'point', when: { ...found.when, start: same.when.start, end: same.when.end } }
}

/** "briefed Putin on Monday on the results of his meetings in Miami": the day is not that of the meetings. */
function asideAround(text: string, { start }: Anchor): Clause | undefined {
  const aside = asidesIn(text).find((each) => each.start <= start && start < each.end)
  return aside && { ...aside, end: text.length, how: 'main', anchors: [] }
}
