import type { When } from '../../../model/when'
import { IN_THE_ATTACK } from '../../attackWords'
import type { Article } from '../../articleContext'
import { isTimeOfSpeech } from '../../dates/dateAt'
import type { Sentence } from '../../readSentences'

/** Drones, missiles, strikes and hits (see tags/lexicon). */
export const ARMS = /[DMXH]/

/** The days that a sentence tells of something happening, not of someone speaking. */
export const datesOfEvents = ({ text, dates }: Sentence): When[] =>
  dates.filter((date) => date.reach === 'point' && !isTimeOfSpeech(text, date)).map(({ when }) => when)

const TOLD_WITHIN = 3

/**
 * The day of the sentence before, in the same paragraph, if that told of an attack and this one names no day; of "the
 * attack" the day of the last dated one told just before.
 */
export function dayToldBefore(sentence: Sentence, { sentences }: Article): When | null {
  const { text, dates, index, paragraph } = sentence
  if (dates.length > 0) return null
  const attacks = sentences.slice(Math.max(0, index - TOLD_WITHIN), index).filter(({ letters }) => ARMS.test(letters))
  const before = IN_THE_ATTACK.test(text)
    ? attacks.findLast((attack) => attack.dates.length > 0)
    : attacks.find((attack) => attack.index === index - 1 && attack.paragraph === paragraph)
  return before ? (datesOfEvents(before)[0] ?? null) : null
}

/** "On May 17 a drone hit a bus near Sumy. The attack killed nine", in the same paragraph: of an attack long past. */
export function isOfPastAttack({ dates, index, paragraph }: Sentence, { sentences }: Article): boolean {
  const before = sentences.findLast(
    (other) => other.index < index && other.paragraph === paragraph && other.dates.length > 0,
  )
  if (dates.length > 0 || !before || !ARMS.test(before.letters)) return false
  const events = before.dates.filter((date) => !isTimeOfSpeech(before.text, date))
  return events.length > 0 && events.every(({ reach, when }) => reach === 'past' && isNamedDay(when))
}

const isNamedDay = ({ precision, basis }: When): boolean => precision !== 'vague' && basis === 'stated'
