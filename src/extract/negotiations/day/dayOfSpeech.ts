import { isTimeOfSpeech } from '../../dates/dateAt'
import type { FoundDate } from '../../dates/foundDate'
import { part } from '../../../text/pattern'
import { NOUN } from '../words/talkNouns'

/** "said Sunday's talks would": the day of the talks. */
const OF_ITS_DAY = new RegExp(`^'s (?:[\\w-]+ ){0,2}${NOUN}\\b`)

/** "told reporters in Kyiv on Friday after his meeting with Sybiha": he spoke where and when they had met. */
const AFTER_TALKS = new RegExp(
  part`
    ^(?: (?:late |early )?on \w+)?,? (?:(?:shortly|right|immediately|soon|hours) )?(?:after|following)
    (?: )(?:[\w'-]+ ){0,3}?${NOUN}\b(?! (?:in|at)\b)
  `,
)
/** Whether the words after the place or the day of a speech tell that talks had just ended. */
export const spokeAfterTalks = (after: string): boolean => AFTER_TALKS.test(after)

/** "issued a warning on Wednesday that" */
const SPEECH = /\b(?:warning|statement|threat|pledge|claim|announcement|promise|message)s? (?:on |late |early )*$/

/** "said on Monday", "told reporters in the Oval Office on Wednesday that…" */
export function isOfSpeech(text: string, date: FoundDate): boolean {
  if (OF_ITS_DAY.test(text.slice(date.end))) return false
  const before = text.slice(0, date.start)
  const isAnnounced = SPEECH.test(before) || (ANNOUNCED.test(before) && !/\bby (?:tele)?phone $/.test(before))
  const isQuoted = /\baccording to (?:(?!\bthat\b)[^,;.]){0,40}$/i.test(before)
  return isQuoted || (isAnnounced && /^ that\b/.test(text.slice(date.end))) || isTimeOfSpeech(text, date)
}

/**
 * "On Monday Trump said he would meet…", "confirmed the talks on Friday": when a plan was told, not when it will be.
 */
export const isDayOfAnnouncement = (text: string, date: FoundDate, at: number): boolean =>
  (date.end <= at && ANNOUNCED.test(text.slice(date.end, at)) && !SAID_BETWEEN.test(text.slice(date.end, at))) ||
  (date.start > at &&
    /\b(?:confirmed|announced) (?:the|a|an|new) (?:[\w-]+ )?$/.test(text.slice(0, at)) &&
    // "announced a meeting in Rome on 3 May": a day beside a venue is that of the meeting.
    !/\bin (?:the )?\p{Lu}[\p{L} -]+$/u.test(text.slice(at, date.start)))

/** "On Sunday, the minister has said, the talks are to resume": who says so is put in. */
const SAID_BETWEEN = /^, [^,;]{2,50} (?:said|says|announced|confirmed|wrote|told \w+), /

/** What tells of talks, and is not their day. */
export const ANNOUNCED =
  /\b(?:said|announced|told|confirmed|wrote|revealed|reported|says|tells|quoted|cited|as saying)\b/
