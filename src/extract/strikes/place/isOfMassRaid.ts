import { isLocal } from '../../places/isLocal'
import type { Sentence } from '../../readSentences'

/** So many drones or missiles are not flown at one place. */
const MASS_RAID = 100
const ITEMS = /^n[xRUEg]{0,3}[DYM]/

/** "An assault with more than 650 drones, killing three": a raid on a country, whatever place was named before. */
const isMassRaid = ({ letters, tokens }: Sentence): boolean =>
  tokens.some(({ count }, at) => (count?.value ?? 0) >= MASS_RAID && ITEMS.test(letters.slice(at)))

/** "… fired more than 650 drones. Three people were killed, Ukrainian officials said": of a raid told just before. */
export const isOfMassRaid = (sentence: Sentence, sentences: readonly Sentence[]): boolean => {
  if (isMassRaid(sentence)) return true
  const before = sentences[sentence.index - 1]
  if (!before || !/\bUkrainian (?:officials|authorities)\b/.test(sentence.text)) return false
  return isMassRaid(before) && !before.places.some(isLocal)
}
