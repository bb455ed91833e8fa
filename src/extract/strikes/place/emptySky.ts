import type { Article } from '../../articleContext'
import type { Sentence } from '../../readSentences'
import type { StrikePart } from '../strikePart'

/** "Nine drones were destroyed over the region. There were no casualties": nothing on the ground was struck. */
export function isEmptySky({ draft, sentence, anaphoric }: StrikePart, { sentences }: Article): boolean {
  const isNone = [draft.killed, draft.wounded].every((count) => count === null || count.value === 0)
  const before = anaphoric ? sentences[sentence.index - 1] : undefined
  if (isNone && anaphoric && !isNamedBeside(sentence, draft.place.region, sentences)) return true
  return isNone && (isOfTheSky(sentence) || (before !== undefined && isOfTheSky(before) && !isOfTheGround(sentence)))
}

/** How many sentences back the place of no casualties may be named. */
const NAMED_WITHIN = 3
/** "Some areas suffered damage, but there were no casualties", far from where a place was named: of no one place. */
const isNamedBeside = (
  { index, places, actors }: Sentence,
  region: string | null,
  sentences: readonly Sentence[],
): boolean =>
  [...sentences.slice(Math.max(0, index - NAMED_WITHIN), index).flatMap((before) => before.places), ...places].some(
    ({ candidates: [best] }) => best?.region === region,
  ) || actors.some(({ actor }) => actor.speaksFor === region)

/** "Debris of downed drones started several fires" */
const FIRES = /\b(?:start|caus|spark|set off|trigger)\w* (?:\w+ ){0,2}(?:fires?|blazes?)\b/

const isOfTheGround = ({ letters, text }: Sentence): boolean => /[HXZB]/.test(letters) || FIRES.test(text)
const isOfTheSky = (sentence: Sentence): boolean => sentence.letters.includes('I') && !isOfTheGround(sentence)
