import type { PlaceMention } from '../places/placeMention'
import { findCounts, type FoundCount } from './count'
import { findHospitals } from './hospitals'
import { letterOfCount } from './letterOfCount'
import type { Mentions, Token } from './tagSentence'

/**
 * Names, dates and numbers as tokens in order, without overlaps: hospitals win over names, names over dates, dates over
 * places, places over numbers. `raw` is the stretch as published, `sentence` the same normalised.
 */
export function fixedTokens(raw: string, sentence: string, { actors, places, dates }: Mentions): Token[] {
  const tokens: Token[] = []
  const add = (token: Omit<Token, 'text'>): void => {
    if (tokens.every((other) => other.end <= token.start || token.end <= other.start))
      tokens.push({ ...token, text: sentence.slice(token.start, token.end).toLowerCase() })
  }
  const addNumber = ({ 0: words, index }: RegExpMatchArray, value: number): void => {
    const count = countOf(words, index!, value)
    add({ start: count.start, end: count.end, letter: 'n', count })
  }
  for (const span of findHospitals(sentence)) add({ ...span, letter: 'W' })
  for (const actor of actors)
    if (actor.actor.type !== 'government') add({ start: actor.start, end: actor.end, letter: 'A', actor })
  for (const date of dates) add({ start: date.start, end: date.end, letter: 'T', date })
  for (const place of places) add({ start: place.start, end: place.end, letter: letterOfPlace(place), place })
  for (const count of findCounts(raw, sentence)) {
    const letter = letterOfCount(sentence, count)
    const old = letter === 'g' ? (IN_YEARS.exec(sentence.slice(count.end))?.[0].length ?? 0) : 0
    if (letter !== null) add({ start: count.start, end: count.end + old, letter, count })
  }
  for (const match of sentence.matchAll(BOTH)) addNumber(match, 2)
  for (const match of sentence.matchAll(THE_OTHER)) addNumber(match, 1)
  return tokens.sort((a, b) => a.start - b.start)
}

/** "66 years old", "a boy of 1 year": one token with its number; "66-year-old" is an adjective of its own. */
const IN_YEARS = /^\s(?:years?|months?)(?:\sold)?\b/i

/** "one in the Donetsk region, the other in Zaporizhzhia": one more. */
const THE_OTHER = /(?<=\bone\b[^;.]*)\bthe other(?= (?:in|at|near|on)\b)/gi

/** "29 drones and both missiles": two. */
const BOTH = /\bboth(?= (?:ballistic |cruise |enemy |of the )?(?:missiles|rockets|drones|UAVs)\b)/gi
const countOf = (words: string, start: number, value: number): FoundCount => ({
  value,
  bound: 'exact',
  start,
  numberStart: start,
  end: start + words.length,
  words,
  additional: false,
  article: false,
})

/** A capital or a country may stand for its side; a place that is neither venue nor origin is a word like others. */
function letterOfPlace({ candidates, role }: PlaceMention): string {
  const [best] = candidates
  const country = role === 'metonym' || best?.precision === 'country' ? best?.country : undefined
  if (country === 'RU') return 'R'
  if (country === 'UA') return 'U'
  return role === 'at' ? '@' : role === 'origin' ? 'F' : 'x'
}
