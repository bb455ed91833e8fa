import type { Sentence } from '../readSentences'
import type { TallyNumber } from './tally/tallyNumber'

/**
 * A number without a noun counts drones only beside other drones: in its sentence, or (`near`) just after a part of a
 * raid, drones counted over a longer time or drones spoken of, or in a tally of the air force.
 */
export function isBelievable(sentence: Sentence, number: TallyNumber, near: boolean): boolean {
  if (number.unit !== 'bare') return true
  // "set two houses on fire and destroyed two others": of what was told, and that were drones only after a raid.
  if (sentence.tokens[number.at + 1]?.text === 'others') return near || /[DY]/.test(sentence.letters)
  // "88 enemy aircraft", whoever else is named beside them
  if (/^[xRUEt]{0,4}y/.test(sentence.letters.slice(number.at + 1))) return near
  // "three people", but "30 shot down by fighter jets"
  if (/[DY]/.test(sentence.letters) || /\bdrone\b/i.test(sentence.text))
    return !/^[^vIjJLHbn,;.]{0,2}[KWPpC]/.test(sentence.letters.slice(number.at + 1))
  const people = sentence.tokens.some(({ letter, text }) => /[PpKWC]/.test(letter) && text !== 'others')
  return near && number.role !== 'hits' && !people
}
