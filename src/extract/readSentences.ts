import type { IsoDate, When } from '../model/when'
import { findSentences } from '../text/sentences'
import type { Span } from '../text/paragraphs'
import type { ActorIndex } from './actors/actorIndex'
import { findActors, type ActorMention } from './actors/findActors'
import { lastAnchor } from './dates/beside'
import { findDates } from './dates/findDates'
import type { FoundDate } from './dates/foundDate'
import { datelineLength } from './dates/dateline'
import type { PlaceIndex } from './gazetteer/placeIndex'
import { findPlaces } from './places/findPlaces'
import type { PlaceMention } from './places/placeMention'
import { tagSentence, type Tagged } from './tags/tagSentence'
import { PEOPLE } from './tags/words/people'

/** A sentence and what is named in it. `start` and `end` are offsets into the text; those within it into `text`. */
export interface Sentence extends Span, Tagged {
  index: number
  paragraph: number
  /** Normalised. */
  text: string
  /** What stands before `text` and tells where the report was filed: "KYIV (AFP) — ". */
  dateline: string
  actors: readonly ActorMention[]
  places: readonly PlaceMention[]
  dates: readonly FoundDate[]
}

export interface Lexicons {
  actors: ActorIndex
  places: PlaceIndex
}

/** Longer than any sentence of prose; what is longer (tables, code, one-line dumps) is cut to this for reading. */
const LONGEST_SENTENCE = 1_500

/** Reads the paragraphs of an article (boilerplate left out) sentence by sentence. */
export function readSentences(
  raw: string,
  text: string,
  paragraphs: readonly Span[],
  published: IsoDate | null,
  lexicons: Lexicons,
): Sentence[] {
  let before: When | null = null
  return findSentences(text, paragraphs).map((span, index) => {
    const { end, paragraph } = span
    // "KYIV (AFP) — A day before…": the sentence begins after its dateline.
    const start = span.start + datelineLength(text.slice(span.start, end))
    const dateline = text.slice(span.start, start)
    const last = Math.min(end, start + LONGEST_SENTENCE)
    const sentence = text.slice(start, last)
    const actors = findActors(sentence, lexicons.actors, published)
    const places = findPlaces(
      sentence,
      lexicons.places,
      actors.filter((mention) => mention.actor.type === 'person'),
    )
    const dates = findDates(sentence, published, before)
    before = lastAnchor(sentence, dates)
    const tagged = tagSentence(raw.slice(start, last), sentence, { actors, places, dates })
    if (last === text.trimEnd().length) completeCutWord(tagged)
    return { index, paragraph, start, end: last, text: sentence, dateline, actors, places, dates, ...tagged }
  })
}

/**
 * A text cut off inside its last word ("585 dr", "88 drones had been do") still tells what it counts and what befell
 * them, where all words that begin so tell the same.
 */
function completeCutWord(tagged: Tagged): void {
  const last = tagged.tokens.at(-1)
  if (!last || !/^[xv]$/.test(last.letter) || last.text.length < 2) return
  const words = tagged.letters.at(-2) === 'n' ? CUT_NOUNS : tagged.letters.at(-2) === 'v' ? CUT_VERBS : []
  const wholes = words
    .filter(([word, letter]) => word.startsWith(last.text) && (letter !== 'P' || last.text.length >= SHORTEST_CUT))
    .map(([, letter]) => letter)
  if (new Set(wholes).size === 1) Object.assign(tagged, { letters: tagged.letters.slice(0, -1) + wholes[0]! })
}

/** Of many nouns for people some begin as other words do: "five passenge" tells them, "five pa" does not. */
const SHORTEST_CUT = 5

type CutWord = [word: string, letter: string]
const CUT_NOUNS: readonly CutWord[] = [
  ['drones', 'D'],
  ['missiles', 'M'],
  ...PEOPLE['P']!.map((word): CutWord => [word, 'P']),
]
const CUT_VERBS: readonly CutWord[] = [
  ['destroyed', 'I'],
  ['downed', 'I'],
  ['intercepted', 'I'],
  ['neutralised', 'I'],
  ['shot down', 'I'],
  ['detected', 'G'],
  ['jammed', 'j'],
  ['lost', 'J'],
  ['launched', 'L'],
]
