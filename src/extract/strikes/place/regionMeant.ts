import type { DraftPlace } from '../../../model/draft'
import { part } from '../../../text/pattern'
import { MANY, REGION, TOWNS } from '../../areaWords'
import { ATTACKS } from '../../attackWords'
import type { Article } from '../../articleContext'
import { placeOfSpeaker } from '../../placeOfSpeaker'
import { AROUND_CITY } from '../../gazetteer/aroundCity'
import { builtInPlaces } from '../../gazetteer/placeIndex'
import { placeKey } from '../../gazetteer/placeKey'
import { REGIONS } from '../../gazetteer/regions'
import { isRegion } from '../../places/isRegion'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'

/** "three more in other parts of Kharkiv region": not in the town just named. */
const OTHER_PARTS =
  /\b(?:elsewhere|other (?:parts|areas|districts|settlements|regions|cities)|across|throughout|the rest)\b/i

/** Whether words part what follows from the place named: "elsewhere in". */
export const speaksOfOtherParts = (words: string): boolean => OTHER_PARTS.test(words)

const ELSEWHERE = 'elsewhere|in other (?:parts|areas|settlements)|across|throughout|in the rest|more widely'
/** "said the head of the region", "in the capital of the region", "in hospitals in the region": of no people in it. */
const OF_REGION = 'residents|head|leader|governor|chief|capital|administration|authorities|prosecutors'
const IN_THE_REGION = RegExp(
  [
    `\\b(?:${ELSEWHERE})\\s+(?:in |of |across )?(?:the )?(?:wider )?${REGION}\\b`,
    `\\b(?:(?<!\\bhospitals? )in|(?<!\\b(?:${OF_REGION}) )of) the (?:wider )?${REGION}\\b(?!'| of)`,
    `\\b(?:other|more) residents of the ${REGION}\\b`,
    '\\b(?:in|on) other (?:settlements|villages|communities|areas|districts|parts)\\b(?! of)',
  ].join('|'),
  'i',
)

/** "two additional strikes in which three more people were hurt": elsewhere than the strike just told. */
const OTHER_STRIKES = /\b(?:additional|separate|other|further|more) (?:\w+ )?(?:strikes|attacks)\b[^.;]{0,30}$/i

/** Whether the words before people tell of further strikes: "In two separate attacks". */
export const speaksOfOtherStrikes = (before: string): boolean => OTHER_STRIKES.test(before)

/** "Other Russian attacks killed two and injured four more", after a toll: in places that no one names. */
const OTHERS_UNNAMED = RegExp(part`^\W*Other (?:\w+ )?${ATTACKS}\b`)

/** Whether a sentence tells of more attacks than were told before it: "Other Russian attacks killed two". */
export const speaksOfOthersUnnamed = (text: string): boolean => OTHERS_UNNAMED.test(text)

/** "damaged ten houses across the region, with four residents sustaining injuries": of the region as well. */
const OF_THE_REGION_BEFORE = RegExp(
  `\\b(?:across|throughout) the ${REGION}(?:,|,? (?:with|leaving|and|injuring|wounding|killing)) (?:\\w+ ){0,2}$`,
  'i',
)
/** "attacks elsewhere in the region on Monday injured four" */
const ATTACKS_ELSEWHERE = RegExp(
  part`\b(?:${ATTACKS}|drones?) (?:\w+ )?(?:elsewhere|in other (?:parts|areas|districts|settlements))
    (?: in| of| across)? the ${REGION}\b(?:[^,.;]|\. ?\d){0,40}$`,
  'i',
)

/** "drones attacked a number of settlements, injuring three residents": of their region. */
const MANY_TOWNS_BEFORE = RegExp(
  `\\b${MANY} (?:other |border )?${TOWNS},? (?:with |leaving |and )?(?:\\w+ing )?(?:\\w+ ){0,2}$`,
  'i',
)

/** "the Ukrainian-held part of the", "the part of the": of a region that the front divides. */
const PART_OF = '(?:[\\w-]+ )?(?:parts?|areas|territory) of the '
/**
 * "In the same region a man was wounded", "In the region as a whole 21 died", "In the part of the region under Ukrainian
 * control", "Elsewhere in the region, one was"
 */
const IN_THE_SAME = RegExp(
  part`^\W*(?:In the (?:(?:same |whole |entire |${PART_OF})?${REGION}(?!'| of)|${REGION} as a whole)
    |(?:${ELSEWHERE})(?: in| of)? the ${REGION})\b`,
  'i',
)

/** "In Kharkiv, where drones hit three districts, a man was killed": in that city. */
const WHERE_ASIDE = /,\s(?:where|which)\b[^,;.]*,\s(?:\w+\s){0,2}$/

/** Whether the words before people place them in a region and in no town of it: "In the same region". */
export const followsTheRegion = (before: string): boolean =>
  IN_THE_SAME.test(before) ||
  OF_THE_REGION_BEFORE.test(before) ||
  ATTACKS_ELSEWHERE.test(before) ||
  (MANY_TOWNS_BEFORE.test(before) && !WHERE_ASIDE.test(before))

/** "Three others were injured elsewhere in the region": the region named or meant, not the town. */
export const speaksOfTheRegion = (text: string): boolean => IN_THE_REGION.test(text)

/**
 * The region meant at an offset: named before in the sentence, in those before, the speaker's, or that of the place
 * last told.
 */
export function regionAround(
  sentence: Sentence,
  at: number,
  article: Article,
  lastTold: DraftPlace | null,
): DraftPlace | null {
  const named = sentence.places.findLast((place) => place.end <= at && isRegion(place))
  if (named) return resolvePlace(named, sentence, article, null)
  const before = article.placeBefore(sentence, at)
  if (before?.precision === 'region') return before
  const place = placeOfSpeaker(sentence) ?? lastTold ?? before
  return regionOf(place) ?? (place?.precision === 'region' ? place : null)
}

/** The region that a place lies in; of a city that is a region of its own, the one around it. */
export function regionOf(place: DraftPlace | null): DraftPlace | null {
  const id = place?.region ?? ''
  const region = REGIONS.find((each) => each.id === (AROUND_CITY[id] ?? id))
  const known = region && builtInPlaces().byKey.get(placeKey(region.name))?.[0]
  if (!known) return null
  const { name, lat, lon, precision, country } = known
  return { name, asWritten: name, lat, lon, precision, country, region: known.region }
}
