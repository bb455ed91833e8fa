import type { When } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import { IN_THE_ATTACK } from '../../attackWords'
import type { Article } from '../../articleContext'
import { isTimeOfSpeech } from '../../dates/dateAt'
import type { FoundDate } from '../../dates/foundDate'
import { isHeadline } from '../../isHeadline'
import type { Sentence } from '../../readSentences'
import { dayOfEarlierNews } from './dayAfter'

/** Drones, missiles, strikes and hits (see tags/lexicon). */
export const ARMS = /[DMXH]/

/** "the same plant that it had struck on 4 May", "the same one as on 4 and 9 May": days of attacks before. */
const BEFORE_THAT = /\bsame\b[^,.;]*\b(?:as (?:on|in)|(?:that|which|as)\b[^,;.]*\bhad)\b[^,;.]*$/

/** Whether a time told after some words is of an attack before the one told. */
export const endsSameAs = (before: string): boolean => BEFORE_THAT.test(before)

/** The days that a sentence tells of something happening, not of someone speaking nor of what had happened before. */
export const datesOfEvents = (sentence: Sentence): When[] =>
  eventsOf(sentence).flatMap(({ reach, when }) => (reach === 'point' ? [when] : []))

const eventsOf = ({ text, dates }: Sentence): FoundDate[] =>
  dates.filter((date) => !endsSameAs(text.slice(0, date.start)) && !isTimeOfSpeech(text, date))

const TOLD_WITHIN = 3

/**
 * The day of the sentence before, in the same paragraph, if that told of an attack and this one names no day; of "the
 * attack" the day of the last dated one told just before.
 */
export function dayToldBefore(sentence: Sentence, { sentences, published }: Article): When | null {
  const { text, dates, index, paragraph } = sentence
  if (dates.length > 0) return null
  const attacks = sentences.slice(Math.max(0, index - TOLD_WITHIN), index).filter(({ letters }) => ARMS.test(letters))
  const before = IN_THE_ATTACK.test(text)
    ? attacks.findLast((attack) => attack.dates.length > 0)
    : attacks.find((attack) => attack.index === index - 1 && attack.paragraph === paragraph)
  return before ? (dayOfEarlierNews(before, published) ?? datesOfEvents(before)[0] ?? null) : null
}

/** A toll may still grow as news in the days after an attack. */
const TOLL_DAYS = 10

/**
 * "On May 17 a drone hit a bus near Sumy. The attack killed nine", in the same paragraph: of an attack long past, from
 * which even a toll that has risen (`isToll`) is no news.
 */
export function isOfPastAttack(sentence: Sentence, { sentences, published }: Article, isToll: boolean): boolean {
  const { index, paragraph } = sentence
  const before = sentences.findLast(
    (other) => other.index < index && other.paragraph === paragraph && other.dates.length > 0,
  )
  if (eventsOf(sentence).length > 0 || !before || !ARMS.test(before.letters)) return false
  const events = eventsOf(before)
  const isOver = ({ end }: When): boolean => !isToll || (published !== null && end < addDays(published, -TOLL_DAYS))
  return events.length > 0 && events.every(({ reach, when }) => reach === 'past' && isNamedDay(when) && isOver(when))
}

/** "In Sumy, 19 were hurt in an attack on a clinic", over a paragraph on an attack long past: the heading of that one. */
export function headsPastAttack({ text, index, paragraph }: Sentence, { sentences }: Article): boolean {
  const next = sentences[index + 1]
  if (index === 0 || !isHeadline(text) || !next || next.paragraph === paragraph || !ARMS.test(next.letters))
    return false
  const events = eventsOf(next)
  return events.length > 0 && events.every(({ reach, when }) => reach === 'past' && isNamedDay(when))
}

const isNamedDay = ({ precision, basis }: When): boolean => precision !== 'vague' && basis === 'stated'
