import type { ActorMention } from '../actors/findActors'
import type { FoundDate } from '../dates/foundDate'
import type { PlaceMention } from '../places/placeMention'
import type { FoundCount } from './count'
import { fixedTokens } from './fixedTokens'
import { isAdjunct } from './isAdjunct'
import { DOWNS, letterInPlace } from './letterInPlace'
import { CLASS_OF } from './lexicon'
import { type Piece, readPhrase } from './readPhrase'
import { findSplitVerbs } from './splitVerbs'

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

/** Numbers, "21st", abbreviations, words ("Shahed-136/131" is one), and marks. */
const PIECE =
  /\d+(?:st|nd|rd|th)\b|\d[\d.,]*\d|\d|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}\d]+)*(?:(?<=\d)\/\d+)*|[^\s"'*[\]]/gu

/**
 * Tags a sentence. Names win over dates, dates over numbers, numbers over words; ages, years and numbers inside
 * compounds ("15-story") are no counts. Skipped words leave no token.
 */
export function tagSentence(raw: string, sentence: string, { actors, places, dates }: Mentions): Tagged {
  const fixed = fixedTokens(raw, sentence, { actors, places, dates })
  const pieces = [...sentence.matchAll(PIECE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase(),
  }))
  const splitVerbs = findSplitVerbs(sentence)
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
    if (isBracket(pieces, at)) continue
    // "Five people, meanwhile, were hurt": between the commas stands no token.
    if (piece.text === ',' && tokens.at(-1)?.letter === ',') continue
    if (splitVerbs.some(({ down }) => down.start <= piece.start && piece.end <= down.end)) continue
    const inPlace = splitVerbs.some(({ verb }) => verb === piece.start)
      ? DOWNS
      : letterInPlace(pieces, at, tokens, token)
    if (inPlace !== null) {
      tokens.push({ ...piece, letter: inPlace })
      continue
    }
    const noun = nounOfCompound(sentence, tokens.at(-1), pieces, at)
    if (noun) {
      tokens.push(noun)
      at++
      continue
    }
    // "taken to a hospital": an article, though it may count, is no end of a phrase.
    const limit = fixed.slice(next).find(({ text }) => !/^an?$/.test(text))
    const reach = limit ? pieces.findIndex((other, index) => index >= at && other.end > limit.start) : pieces.length
    const [length, letter] = readPhrase(pieces, at, reach < 0 ? pieces.length : reach)
    const end = pieces[at + length - 1]!.end
    if (letter !== '' && isAdjunct(pieces, at)) tokens.push({ start: piece.start, end, text: piece.text, letter: 'x' })
    else if (letter !== '')
      tokens.push({ start: piece.start, end, text: sentence.slice(piece.start, end).toLowerCase(), letter })
    at += length - 1
  }
  return { tokens, letters: tokens.map((token) => token.letter).join('') }
}

/** "58 out of 59 (drones) were shot down": a word that an editor has put in. */
function isBracket(pieces: readonly Piece[], at: number): boolean {
  const open = pieces[at]!.text === '(' ? at : pieces[at]!.text === ')' ? at - 2 : -1
  const [first, noun, last] = pieces.slice(Math.max(0, open), open + 3)
  return open >= 0 && first?.text === '(' && last?.text === ')' && /^[DM]$/.test(CLASS_OF.get(noun!.text) ?? '')
}

const COMPOUND = /^-(?:drone|missile|uav)s?\b/i

/** In "a 90-drone attack" the hyphen is no dash, and the drone no part of "drone attack". */
function nounOfCompound(
  sentence: string,
  before: Token | undefined,
  pieces: readonly Piece[],
  at: number,
): Token | undefined {
  const { start } = pieces[at]!
  const noun =
    before?.count && before.end === start && COMPOUND.test(sentence.slice(start)) ? pieces[at + 1] : undefined
  return noun && { ...noun, letter: CLASS_OF.get(noun.text)! }
}
