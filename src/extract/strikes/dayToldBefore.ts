import type { When } from '../../model/when'
import type { Article } from '../articleContext'
import { isTimeOfSpeech } from '../dates/dateAt'
import type { Sentence } from '../readSentences'

/** Drones, missiles, strikes and hits (see tags/lexicon). */
export const ARMS = /[DMXH]/

/** The days that a sentence tells of something happening, not of someone speaking. */
export const datesOfEvents = ({ text, dates }: Sentence): When[] =>
  dates.filter((date) => date.reach === 'point' && !isTimeOfSpeech(text, date)).map(({ when }) => when)

/** "Two civilians were killed in the attack": the one that the last sentences on attacks told of. */
const THE_ATTACK = /\bin (?:the|this|that) (?:[\w-]+ ){0,2}(?:attack|strike|shelling|bombing)\b/i
const TOLD_WITHIN = 3

/** The day of the sentence before, in the same paragraph, if that told of an attack and this one names no day. */
export function dayToldBefore(sentence: Sentence, { sentences }: Article): When | null {
  if (sentence.dates.length > 0) return null
  const within = THE_ATTACK.test(sentence.text) ? TOLD_WITHIN : 1
  const told = sentences.slice(Math.max(0, sentence.index - within), sentence.index)
  const before = told.findLast(({ letters, dates }) => within === 1 || (ARMS.test(letters) && dates.length > 0))
  if (!before || (within === 1 && before.paragraph !== sentence.paragraph) || !ARMS.test(before.letters)) return null
  return datesOfEvents(before)[0] ?? null
}
