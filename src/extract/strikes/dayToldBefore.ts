import type { When } from '../../model/when'
import type { Article } from '../articleContext'
import { isTimeOfSpeech } from '../dates/dateAt'
import type { Sentence } from '../readSentences'

/** Drones, missiles, strikes and hits (see tags/lexicon). */
export const ARMS = /[DMXH]/

/** The days that a sentence tells of something happening, not of someone speaking. */
export const datesOfEvents = ({ text, dates }: Sentence): When[] =>
  dates.filter((date) => date.reach === 'point' && !isTimeOfSpeech(text, date)).map(({ when }) => when)

/** The day of the sentence before, in the same paragraph, if that told of an attack and this one names no day. */
export function dayToldBefore(sentence: Sentence, { sentences }: Article): When | null {
  const before = sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph || sentence.dates.length > 0) return null
  return ARMS.test(before.letters) ? (datesOfEvents(before)[0] ?? null) : null
}
