import type { ActorMention } from '../actors/findActors'
import type { FoundDate } from '../dates/findDates'
import type { PlaceMention } from '../places/placeMention'
import { findCounts, type FoundCount } from './count'
import { CLASS_OF, PHRASE_LENGTH } from './lexicon'

/** A word or phrase of a sentence and its class (see lexicon.ts); offsets into the sentence. */
export interface Token {
  start: number
  end: number
  /** Lower case, as normalised. */
  text: string
  letter: string
  count?: FoundCount
  place?: PlaceMention
  actor?: ActorMention
  date?: FoundDate
}

/** A sentence as a string of classes, one letter for each token: `letters[i]` is the class of `tokens[i]`. */
export interface Tagged {
  tokens: readonly Token[]
  letters: string
}

export interface Mentions {
  actors: readonly ActorMention[]
  places: readonly PlaceMention[]
  dates: readonly FoundDate[]
}

const PIECE = /\d[\d.,]*\d|\d|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}\d]+)*|[^\s"'*]/gu
const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(',
  ')': ')',
  '.': '.',
  '–': '-',
  '—': '-',
  '-': '-',
  '!': '.',
  '?': '.',
  '/': '&',
  '…': '.',
}
const AGE_AFTER = /^(?:-|\s)?(?:year|month|week|day)s?(?:-|\s)old\b|^-year-olds?\b/i
const AGE_BEFORE =
  /\b(?:aged|ages|age)\s+(?:(?:between|from|of)\s+)?(?:(?:\d+|\w+)(?:,|\s+(?:and|to))\s+)*$|\b(?:man|woman|boy|girl|child|teenager|resident|toddler)\s+of\s+$|\b(?:\p{L}+),\s+(?:\d{1,2}\s+and\s+)?$/iu

/**
 * Tags a sentence. Names win over dates, dates over numbers, numbers over words; ages, years and numbers inside compounds
 * ("15-story") are no counts. Skipped words leave no token.
 */
export function tagSentence(raw: string, sentence: string, { actors, places, dates }: Mentions): Tagged {
  const fixed = fixedTokens(raw, sentence, { actors, places, dates })
  const pieces = [...sentence.matchAll(PIECE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase(),
  }))
  const tokens: Token[] = []
  let next = 0
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!
    while (next < fixed.length && fixed[next]!.end <= piece.start) next++
    const token = fixed[next]
    if (token && token.start < piece.end) {
      if (tokens.at(-1) !== token) tokens.push(token)
      continue
    }
    const reach = token ? pieces.findIndex((other, index) => index >= at && other.end > token.start) : pieces.length
    const [length, letter] = readPhrase(pieces, at, reach < 0 ? pieces.length : reach)
    const end = pieces[at + length - 1]!.end
    if (letter !== '' && ADJUNCTS.test(piece.text) && isPlainNoun(pieces, at + 1))
      tokens.push({ start: piece.start, end, text: piece.text, letter: 'x' })
    else if (letter !== '')
      tokens.push({ start: piece.start, end, text: sentence.slice(piece.start, end).toLowerCase(), letter })
    at += length - 1
  }
  return { tokens, letters: tokens.map((token) => token.letter).join('') }
}

/** People who may be adjectives too: "a civilian car", "human remains". */
const ADJUNCTS =
  /^(?:civilian|passenger|human|male|female|adult|minor|guest|youth|national|local|member|worker|child|soldier|resident|student)$/

function isPlainNoun(pieces: readonly { text: string }[], at: number): boolean {
  const next = pieces[at]?.text
  return (
    next !== undefined &&
    /^\p{Ll}/u.test(next) &&
    !CLASS_OF.has(next) &&
    !next.endsWith('ed') &&
    !/^(?:from|who|whose|lost)$/.test(next)
  )
}

function readPhrase(pieces: readonly { text: string }[], at: number, limit: number): [length: number, letter: string] {
  const first = pieces[at]!.text
  const bare = first.replace(/'s?$/, '')
  for (let length = Math.min(PHRASE_LENGTH.get(bare) ?? 1, limit - at, 6); length > 1; length--) {
    const phrase = [bare, ...pieces.slice(at + 1, at + length).map((piece) => piece.text.replace(/'s?$/, ''))].join(' ')
    const letter = CLASS_OF.get(phrase)
    if (letter !== undefined) return [length, letter]
  }
  // "the children's mother": whose, not who.
  if (first.endsWith("'s") && /^[Pp]$/.test(CLASS_OF.get(bare) ?? '')) return [1, 'h']
  const letter = PUNCTUATION[first] ?? CLASS_OF.get(first) ?? CLASS_OF.get(bare) ?? compound(bare)
  return [1, letter ?? 'x']
}

/** "Russian-launched", "drone-struck", "Shahed-238": classed by what they begin with, if that is a side or a weapon. */
function compound(word: string): string | undefined {
  if (/^(?:shahed|geran|gerbera)-/.test(word)) return 'D'
  if (/^(?:kh-\d|kn-\d|iskander-|s-[345]00|p-800|r-360|storm-shadow)/.test(word)) return 'M'
  if (/^(?:russia|russian)-/.test(word)) return 'x'
  return word.endsWith("n't") ? 'V' : undefined
}

/** Names, dates and numbers as tokens in order, without overlaps. */
function fixedTokens(raw: string, sentence: string, { actors, places, dates }: Mentions): Token[] {
  const tokens: Token[] = []
  const add = (token: Omit<Token, 'text'>): void => {
    if (tokens.every((other) => other.end <= token.start || token.end <= other.start)) {
      tokens.push({ ...token, text: sentence.slice(token.start, token.end).toLowerCase() })
    }
  }
  for (const actor of actors)
    if (actor.actor.type !== 'government') add({ start: actor.start, end: actor.end, letter: 'A', actor })
  for (const date of dates) add({ start: date.start, end: date.end, letter: 'T', date })
  for (const place of places) {
    const country = place.candidates[0]?.precision === 'country' ? place.candidates[0].country : null
    const metonymOf = place.role === 'metonym' || country !== null ? (place.candidates[0]?.country ?? '') : ''
    const letter =
      metonymOf === 'RU'
        ? 'R'
        : metonymOf === 'UA'
          ? 'U'
          : place.role === 'at'
            ? '@'
            : place.role === 'origin'
              ? 'F'
              : 'x'
    add({ start: place.start, end: place.end, letter, place })
  }
  for (const count of findCounts(raw, sentence))
    add({ start: count.start, end: count.end, letter: letterOfCount(sentence, count), count })
  return tokens.sort((a, b) => a.start - b.start)
}

function letterOfCount(sentence: string, count: FoundCount): string {
  const before = sentence.slice(Math.max(0, count.start - 40), count.start)
  const after = sentence.slice(count.end, count.end + 20)
  if (AGE_AFTER.test(after)) return 'g'
  // "Kh-59/69 missiles" is one name.
  if (/\b\p{L}{1,2}-\d+\/$/u.test(before)) return 'x'
  const isAge = AGE_BEFORE.exec(before)
  if (isAge && count.value < 110 && count.bound === 'exact' && !count.article) {
    if (/^age/i.test(isAge[0]) || !/,\s+(?:\d{1,2}\s+and\s+)?$/.test(isAge[0])) return 'g'
    // "a woman, 62, and…", "Tarnavskiy, 54, is…": a bare number between commas is an age.
    if (/^\s*(?:[,.)]|and \d{1,2}\s*[,.)])/.test(after) && !/^\s*,\s*\d/.test(after) && /\d/.test(count.words))
      return 'g'
  }
  if (/^-\p{L}/u.test(after) && !/^-(?:strong)/.test(after)) return 'e'
  if (
    /^\s*(?:%|percent|per cent|km\b|kilomet|miles|metres|meters|hours?\b|minutes|days?\b|weeks?\b|months?\b|years?\b|a\.m|p\.m|am\b|pm\b|times\b|square|degrees|tons|tonnes|kg\b|hectares|houses|homes|buildings|locations|sites|places|settlements|regions|districts|apartments|cars|vehicles|euros|dollars|million|billion|megawatt|MW)/i.test(
      after,
    )
  )
    return 'e'
  if (/[$€£]\s*$/.test(before)) return 'e'
  if (
    count.value >= 1900 &&
    count.value <= 2099 &&
    /^\d{4}$/.test(count.words) &&
    !/^\s+(?:drones|uavs|people|missiles)/i.test(after)
  )
    return 'e'
  return 'n'
}
