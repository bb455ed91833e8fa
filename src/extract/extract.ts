import type { Actor } from '../model/actor'
import type { DraftClaim, Extraction } from '../model/draft'
import type { Place } from '../model/place'
import type { IsoDate } from '../model/when'
import { normalise } from '../text/normalise'
import { findParagraphs } from '../text/paragraphs'
import { indexActors } from './actors/actorIndex'
import { buildArticle } from './articleContext'
import { describeArticle } from './article/describeArticle'
import { findBackground, isOfNightsAttack, isToCome } from './article/findBackground'
import { findBoilerplate, withoutBoilerplate } from './article/findBoilerplate'
import { findPublication } from './article/findPublication'
import { indexPlaces } from './gazetteer/placeIndex'
import { findTalkMentions } from './negotiations/findTalks'
import { joinTalks } from './negotiations/join/joinTalks'
import { findFigures } from './figures/findFigures'
import { findPositions } from './positions/findPositions'
import { dateRaids } from './raids/dateRaids'
import { findRaidParts } from './raids/findRaids'
import { joinRaids } from './raids/join/joinRaids'
import { findHitParts } from './strikes/findHits'
import { findStrikeParts } from './strikes/findStrikes'
import { joinStrikes } from './strikes/join/joinStrikes'
import { readSentences, type Lexicons, type Sentence } from './readSentences'

/** What the extractor is told beside the text: the registry's people and places, the day of publication if known. */
export interface ExtractContext {
  actors: readonly Actor[]
  places: readonly Place[]
  published?: IsoDate
}

/** Articles are pages long; of a longer text only this many UTF-16 units are read. */
export const LONGEST_ARTICLE = 200_000

/**
 * Reads an article: what it tells of itself and the claims it makes, in text order. Pure: no disk, network or clock.
 * Every claim's quote stands at its offsets, in UTF-16 units of `text`.
 */
export function extract(text: string, context: ExtractContext): Extraction {
  const raw = text.slice(0, LONGEST_ARTICLE)
  const plain = normalise(raw)
  const paragraphs = findParagraphs(plain)
  const boilerplate = findBoilerplate(plain, paragraphs)
  const kept = withoutBoilerplate(paragraphs, boilerplate)
  const publication = findPublication(plain, paragraphs, context.published)
  const published = publication.publishedOn
  const sentences = readSentences(raw, plain, kept, published, lexiconsOf(context))
  const background = findBackground(sentences)
  const newsAnd = (isNews: (sentence: Sentence) => boolean): Sentence[] =>
    sentences.filter((sentence) => !background.has(sentence.index) || isNews(sentence))
  const news = newsAnd(() => false)
  const ofItsAttack = newsAnd((sentence) => isOfNightsAttack(sentence, sentences, published))
  const ofTalks = newsAnd((sentence) => isToCome(sentence, published))
  const article = buildArticle(raw, published, sentences)
  const claims: DraftClaim[] = [
    ...dateRaids(joinRaids(findRaidParts(ofItsAttack), article), published),
    ...joinStrikes(findStrikeParts(ofItsAttack, article), findHitParts(news, article), article),
    ...joinTalks(findTalkMentions(ofTalks, article), article),
    ...findPositions(news, article),
    ...findFigures(news, article),
  ]
  claims.sort((a, b) => a.start - b.start)
  return { article: describeArticle(plain, raw, kept, boilerplate, publication), claims }
}

/** Indexing a registry takes longer than reading an article, and the same registry is given again and again. */
const lexicons = new WeakMap<readonly Actor[], WeakMap<readonly Place[], Lexicons>>()

function lexiconsOf({ actors, places }: ExtractContext): Lexicons {
  const ofActors = lexicons.get(actors) ?? new WeakMap<readonly Place[], Lexicons>()
  lexicons.set(actors, ofActors)
  const known = ofActors.get(places) ?? { actors: indexActors(actors), places: indexPlaces(places) }
  ofActors.set(places, known)
  return known
}
