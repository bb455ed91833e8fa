import type { DraftPlace } from '../../../model/draft'
import type { When } from '../../../model/when'
import type { Article } from '../../articleContext'
import type { StrikeDraft } from '../../claimDraft'
import { hasSeveralOffices, placeOfSpeaker } from '../../placeOfSpeaker'
import { isLocal } from '../../places/isLocal'
import { namesPlace } from '../../places/namesPlace'
import type { Sentence } from '../../readSentences'
import { endsRegionList } from '../../listedPlaces'
import { capitalOf } from './capitalOf'
import { isOfTheAttack, placeOfSentencesBefore, townTold } from './placeSpokenOf'

/** Places whose casualties were told: by the sentence just before, and the last one at all, with their numbers. */
export interface ToldPlaces {
  just: DraftPlace | null
  last: DraftPlace | null
  /** The day of the strike that the sentence before told of. */
  when: When | null
  killed: number | null
  wounded: number | null
  /** All strikes with casualties told so far. */
  tolls: readonly StrikeDraft[]
  /** The sentence speaks of strikes on several places told before it. */
  several?: boolean
}

/**
 * The place of a clause that names none, at an offset of its sentence; the clause begins at the offset `from`. An
 * earlier clause names it, or the sentences before, or the office of who speaks, above all in the clause itself.
 */
export function placeFromContext(
  sentence: Sentence,
  at: number,
  from: number,
  article: Article,
  told: ToldPlaces,
): DraftPlace | null {
  if (told.several) return placeOfSpeaker(sentence)
  if (hasSeveralOffices(sentence)) return null
  const named = sentence.places.filter((place) => isLocal(place) && place.end < at)
  const isSpoken =
    from > 0 && sentence.places.some(({ role, start, end }) => role === 'title' && start >= from && end <= at)
  if (named.length > 0 && from > 0 && !isSpoken) {
    // "The Sumy and Odesa regions came under attack, but no casualties were reported": of no one region.
    if (endsRegionList(named, sentence.text)) return null
    const earlier = article.placeBefore(sentence, at)
    if (earlier) return earlier
  }
  const official = speakerOfClause(sentence, from, at) ?? placeByOffice(sentence, article) ?? placeOfSpeaker(sentence)
  const speaker = OF_THE_CITY.test(sentence.text) ? null : official
  const before = told.just ?? placeOfSentencesBefore(sentence, article) ?? told.last
  const previous = isOfTheAttack(sentence, before, told) ? told.last : before
  if (speaker && IN_THE_CITY.test(sentence.text) && !isCityIn(previous, speaker)) return capitalOf(speaker) ?? speaker
  // The governor of a region speaks of the town the sentence before named, if it lies there; else of the region.
  if (speaker && (previous?.region !== speaker.region || endsRollCall(sentence, article))) return speaker
  return townTold(sentence, previous, told.last, article)
}

/** "Four were hurt, Kyiv's mayor said, while the mayor of Kharkiv reported nine injured": each speaks of his own. */
function speakerOfClause(sentence: Sentence, from: number, at: number): DraftPlace | null {
  const titles = sentence.places.filter(({ role }) => role === 'title')
  if (new Set(titles.map(({ asWritten }) => asWritten)).size < 2) return null
  const ofClause = titles.filter(({ start }) => start >= from)
  const own = ofClause.findLast(({ end }) => end <= at) ?? ofClause[0]
  return own ? placeOfSpeaker({ ...sentence, places: [own], actors: [] }) : null
}

/** "Fire came down on Beryslav, Dudchany, Lvivske, Sadove and Vesele. … 'One person died,' the governor said." */
const ROLL_CALL = /(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?, ){3}/u
function endsRollCall({ index }: Sentence, { sentences }: Article): boolean {
  const before = sentences.findLast((other) => other.index < index && namesPlace(other))
  return before !== undefined && ROLL_CALL.test(before.text)
}

/** "Lysak said": of the office that the article gave him before, whatever he headed once. */
function placeByOffice({ index, actors, places }: Sentence, { sentences }: Article): DraftPlace | null {
  const official = actors.find(({ actor }) => actor.speaksFor !== null)?.actor
  if (!official || places.some(({ role }) => role === 'title')) return null
  const told = sentences.findLast(
    (other) =>
      other.index < index &&
      other.places.filter(({ role }) => role === 'title').length === 1 &&
      other.actors.some(({ actor }) => actor === official),
  )
  return told ? placeOfSpeaker(told) : null
}

/** "said Lysak, head of the military administration of the city": of the city told before, whatever he headed once. */
const OF_THE_CITY = /\b(?:head of the (?:military )?administration|mayor) of the (?:city|town)\b(?! of)/i

const IN_THE_CITY = /\bin the (?:city|regional capital|regional cent(?:er|re)|region's capital)\b/i

const isCityIn = (place: DraftPlace | null, { region }: DraftPlace): boolean =>
  place?.region === region && place?.precision === 'settlement'
