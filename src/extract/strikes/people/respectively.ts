import type { Sentence } from '../../readSentences'
import type { Tagged } from '../../tags/tagSentence'
import { type Casualties, newCasualties } from './casualties'
import { bareGroup } from './peopleGroup'

const RESPECTIVELY = /\brespectively\b/i
/** "one and four people", "2, 3 and 1" */
const NUMBERS = /n[Pp]?(?:,n[Pp]?)*,?&n[xRUE]{0,2}[Pp]?/g
/** "in the cities of Kherson and Odesa", "in Sumy, Izium and the village of Lyman" */
const PLACES = /@(?:,[txo]{0,3}@)*,?&[txo]{0,3}@/g
const VERB_BEFORE = /(?<verb>[KW])[xt]{0,2}$/
const VERB_AFTER = /^(?:v{1,3}[xT]{0,2})?(?<verb>[KW])/

/** The tokens of each letter sought in a stretch that begins at a token. */
const tokensOf = (stretch: string, letter: string, start: number): number[] =>
  [...stretch.matchAll(RegExp(letter, 'g'))].map(({ index }) => start + index)

/**
 * "Strikes on Kherson and Odesa left one and four people wounded, respectively": one in the first place and four in the
 * second. Empty where no list of places has as many members as each of the numbers.
 */
export function readRespectively({ text, tokens, letters: all }: Sentence): Casualties[] {
  if (!RESPECTIVELY.test(text)) return []
  const letters = tokens.map(({ place, letter }) => (place ? '@' : letter)).join('')
  const lists = [...letters.matchAll(PLACES)].map(({ 0: words, index }) => tokensOf(words, '@', index))
  return [...all.matchAll(NUMBERS)].flatMap(({ 0: words, index }) => {
    const numbers = tokensOf(words, 'n', index)
    const places = lists.find((list) => list.length === numbers.length)
    const [before, after] = [all.slice(0, index), all.slice(index + words.length)]
    const verb = (VERB_BEFORE.exec(before) ?? VERB_AFTER.exec(after))?.groups!['verb']
    if (!places || !verb) return []
    return numbers.map((number, nth) => toldAt(tokens, number, verb === 'K' ? 'killed' : 'wounded', places[nth]!))
  })
}

function toldAt(tokens: Tagged['tokens'], number: number, role: Casualties['role'], at: number): Casualties {
  const { value, bound, words } = tokens[number]!.count!
  const span = { from: number, to: number }
  const group = bareGroup({ count: { value, bound }, words, additional: false }, span)
  return { ...newCasualties(role, group, span), at }
}
