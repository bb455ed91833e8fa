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
  for (const { index } of sentence.matchAll(BOTH)) add({ start: index, end: index + 4, letter: 'n', count: two(index) })
  return tokens.sort((a, b) => a.start - b.start)
}

/** "66 years old", "a boy of 1 year": one token with its number; "66-year-old" is an adjective of its own. */
const IN_YEARS = /^\s(?:years?|months?)(?:\sold)?\b/i

/** "29 drones and both missiles": two. */
const BOTH = /\bboth(?= (?:ballistic |cruise |enemy |of the )?(?:missiles|rockets|drones|UAVs)\b)/gi
const two = (start: number): FoundCount => ({
  value: 2,
  bound: 'exact',
  start,
  numberStart: start,
  end: start + 4,
  words: 'both',
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
