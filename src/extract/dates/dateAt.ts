import { anyOf } from '../../text/pattern'
import type { FoundDate } from './foundDate'

interface Dated {
  text: string
  dates: readonly FoundDate[]
}

/**
 * The time told of what stands at an offset of a sentence: the nearest one in its clause, else in the sentence. Times
 * of speaking ("said on Tuesday", "as of 9 a.m. on Friday") date no event.
 */
export function dateAt({ text, dates }: Dated, position: number): FoundDate | undefined {
  const events = dates.filter((date) => !isTimeOfSpeech(text, date) && !BIRTH_BEFORE.test(text.slice(0, date.start)))
  const { start, end } = clauseAround(text, position)
  const inClause = events.filter((date) => date.start >= start && date.end <= end)
  const distance = (date: FoundDate): number => Math.min(Math.abs(date.start - position), Math.abs(date.end - position))
  return (inClause.length > 0 ? inClause : events).toSorted((a, b) => distance(a) - distance(b))[0]
}

const SPEAKING = anyOf(`said|says|saying|reported|told|telling|announced|wrote|confirmed|as of|posted|statement|added|
  noted|briefing|remarked|commented|disclosed|mentioned`)
const NEW_CLAUSE = anyOf('he|she|they|it|that|would|will|had|has|have|was|were|is|are|(?:by|over the) phone|in a call')
/**
 * "said on Tuesday", "told reporters in Kyiv on Friday"; not "said he would fly on Monday", "told him by phone on
 * Friday".
 */
const SPEECH_BEFORE = new RegExp(`\\b${SPEAKING}\\b(?:(?!\\b${NEW_CLAUSE}\\b)[^,;.]){0,30}$`, 'i')
const SPEECH_AFTER = /^[\s,]*(?:according to|in a (?:statement|post|briefing))/i
/** "This morning 18 people are known to have been killed": when they were counted. */
const COUNTED_AFTER = /^,? (?:[\w-]+ ){1,4}(?:is|are) (?:now )?(?:known|confirmed|reported) (?:dead|to have)\b/i

/** "says in the first three days of the year": what is summed up, not when it was said. */
const isSpan = ({ reach, when }: FoundDate): boolean =>
  reach === 'total' && /^(?:in|over|during|within|since)\b/i.test(when.asWritten ?? '')

/** Whether a date tells when something was said: "said on Tuesday" that drones had come. */
export const isTimeOfSpeech = (text: string, date: FoundDate): boolean =>
  (SPEECH_BEFORE.test(text.slice(0, date.start)) && !isSpan(date)) ||
  isBeforeSaying(text, date) ||
  COUNTED_AFTER.test(text.slice(date.end)) ||
  (SPEECH_AFTER.test(text.slice(date.end)) && /\b(?:said|reported)\b/i.test(text.slice(0, date.start)))

/** "Russia's Defence Ministry, on Telegram early on Sunday, said": before anything is told. */
const SAID_NEXT =
  /^,?\s(?:(?:he|she|they)\s)?(?:said|reported|announced|claimed|wrote|confirmed|stated|mourned|mourns|buried)\b/i
const TOLD_BEFORE = /\b(?:kill|wound|injur|hurt|died|dead|attack|str(?:ike|uck)|hit|shell|launch|met|talks)\w*/i
/** "On Sunday, he said, they will meet": put in between what he tells and its day. */
const PUT_IN = /^, (?:he|she|they) \w+,/
const isBeforeSaying = (text: string, { start, end }: FoundDate): boolean =>
  SAID_NEXT.test(text.slice(end)) && !PUT_IN.test(text.slice(end)) && !TOLD_BEFORE.test(text.slice(0, start))

/** "a teenager born in 2009" */
const BIRTH_BEFORE = /\b(?:born|mourning) (?:on |for )?$/i

const BREAK = /;|\bwhile\b|\bcompared with\b|\bwhereas\b|\bup from\b/gi

function clauseAround(text: string, position: number): { start: number; end: number } {
  const breaks = [...text.matchAll(BREAK)].map((match) => match.index)
  return { start: breaks.findLast((at) => at <= position) ?? 0, end: breaks.find((at) => at > position) ?? text.length }
}
