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

/** A sentence and what is named in it. `start` and `end` are offsets into the text; those within it into `text`. */
export interface Sentence extends Span, Tagged {
  index: number
  paragraph: number
  /** Normalised. */
  text: string
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
    return { index, paragraph, start, end: last, text: sentence, actors, places, dates, ...tagged }
  })
}

/** A text cut off inside its last word ("585 dr") still tells what it counts, where only one word begins so. */
function completeCutWord(tagged: Tagged): void {
  const last = tagged.tokens.at(-1)
  if (!last || last.letter !== 'x' || last.text.length < 2 || tagged.letters.at(-2) !== 'n') return
  const whole = CUT_WORDS.find(([word]) => word.startsWith(last.text))
  if (whole) Object.assign(tagged, { letters: tagged.letters.slice(0, -1) + whole[1] })
}

const CUT_WORDS: readonly [word: string, letter: string][] = [
  ['drones', 'D'],
  ['missiles', 'M'],
  ['people', 'P'],
]
