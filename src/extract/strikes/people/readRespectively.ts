import type { Sentence } from '../../readSentences'
import { type Casualties, newCasualties } from './casualties'
import { bareGroup } from './peopleGroup'

/** "two and three people", "one, two and four" */
const NUMBERS = /n[pP]?(?:,n[pP]?)*,?&n/
/** "in Kherson and Beryslav", "on the cities of Sumy, Izium and Lyman" */
const PLACES = /@(?:,[txio]{0,4}@)*,?&[txio]{0,4}@/
const RESPECTIVELY = /\brespectively\b/i

/**
 * "Strikes on Kherson and Odesa left one and four people wounded, respectively": as many numbers as places, in their
 * order, of one fate; null where the sentence tells nothing of the kind.
 */
export function readRespectively({ letters, tokens, text }: Sentence): Casualties[] | null {
  if (!RESPECTIVELY.test(text)) return null
  const [numbers, places] = [NUMBERS.exec(letters), PLACES.exec(letters)]
  const fates = new Set(letters.match(/[KW]/g) ?? [])
  if (!numbers || !places || fates.size !== 1) return null
  const tokensOf = ({ 0: words, index }: RegExpExecArray, letter: string): number[] =>
    [...words].flatMap((each, at) => (each === letter ? [index + at] : []))
  const [counts, towns] = [tokensOf(numbers, 'n'), tokensOf(places, '@')]
  if (counts.length !== towns.length) return null
  const role = fates.has('K') ? 'killed' : 'wounded'
  return counts.flatMap((at, index) => {
    const { count } = tokens[at]!
    if (!count) return []
    const { value, bound, words, additional } = count
    const span = { from: at, to: at }
    const group = bareGroup({ count: { value, bound }, words, additional }, span)
    return [{ ...newCasualties(role, group, span), at: towns[index]! }]
  })
}
