import { builtInPlaces, type KnownPlace, type PlaceIndex } from '../gazetteer/placeIndex'
import { citiesOfDistrict, citiesOfQuarter } from '../gazetteer/cityDistricts'
import { placeKey } from '../gazetteer/placeKey'
import { REGION_NOUN, REGION_OF_STEM, type Region } from '../gazetteer/regions'
import { isSurname, LOCATIVE } from './locative'
import { findMistyped } from './findMistyped'
import { isExplained } from './isExplained'
import {
  isAdjective,
  isFirstHalf,
  isGivenName,
  isOfCity,
  isOfOwnRegion,
  isPaper,
  isRegionBeside,
  isRiver,
  isRoad,
  isRoute,
  isSecondHalf,
  isSiteOrUnit,
  isStreet,
  isWard,
  isWord,
} from './otherNames'
import { buildMention, type PlaceMention } from './placeMention'
import { townOfDistrict } from './townOfDistrict'

const DISTRICT_NOUN = /^(?:districts?|raions?|communit(?:y|ies)|hromadas?)$/i
/** "the southern Russian region of Bryansk" */
const REGION_OF = /\b(?:region|oblast|province|republic) of (?:the )?$/i
const COMMUNITY = /^\s+(?:community|hromada)\b/

/** A word of a sentence as written, at its offsets. */
export interface Word {
  start: number
  end: number
  text: string
}

/** The place whose name begins at word `at`, or null; `isOwned`: it stands right after a place's "'s". */
export function readPlace(
  sentence: string,
  words: readonly Word[],
  at: number,
  registry: PlaceIndex,
  isOwned: boolean,
): PlaceMention | null {
  const word = words[at]!
  for (let length = Math.min(longestAt(word, registry), words.length - at); length >= 1; length--) {
    const last = words[at + length - 1]!
    const slice = sentence.slice(word.start, last.end)
    if (/[,;:()]/.test(slice)) continue
    const written = slice.replace(/'s?$/, '')
    const key = placeKey(written)
    const regionNoun = words[at + length]
    const isRegion =
      regionNoun && REGION_NOUN.test(regionNoun.text) && sentence.slice(last.end, regionNoun.start).trim() === ''
    const [before, after] = [sentence.slice(Math.max(0, word.start - 60), word.start), sentence.slice(last.end)]
    if (isWard(before, after)) continue
    const region = REGION_OF_STEM.get(key) ?? (isRegion && length === 1 ? findMistyped(key) : undefined)
    if (isRegion && region) {
      const end = regionNoun.start + regionNoun.text.replace(/'s$/, '').length
      return buildMention(sentence, word.start, end, regionPlaces(region, registry), 'region')
    }
    if (region && (REGION_OF.test(before) || isRegionBeside(after)))
      return buildMention(sentence, word.start, word.start + written.length, regionPlaces(region, registry), 'region')
    const candidates = [...(registry.byKey.get(key) ?? []), ...(builtInPlaces().byKey.get(key) ?? [])].sort(bestKnown)
    const isDistrict = regionNoun && DISTRICT_NOUN.test(regionNoun.text)
    const cities = isDistrict ? citiesOfDistrict(written) : LOCATIVE.test(before) ? citiesOfQuarter(written) : []
    if (cities.length > 0 && !isOfCity(after) && !isOfOwnRegion(after))
      return quarterOf(cities, buildMention(sentence, word.start, word.start + written.length, candidates, null))
    if (length === 1 && isDistrict && !candidates.some((place) => place.listed)) {
      const towns = townOfDistrict(written)
      if (towns.length > 0) return buildMention(sentence, word.start, word.start + written.length, towns, 'district')
      // "the Tsentralnyi district of Kherson": part of a city.
      if (/[knv]yi$/.test(written)) continue
    }
    if (isDistrict && isOfCity(after)) continue
    if (candidates.length === 0 && length === 1 && isRoad(after))
      candidates.push(...(builtInPlaces().byKey.get(placeKey(written.split('-')[0]!)) ?? []))
    if (candidates.length === 0 || key.length < 3) continue
    if (isRiver(slice, before, after) || isWord(written)) continue
    if (isStreet(after) || isGivenName(written, after) || isPaper(after)) continue
    if (isRoute(before, after) || (length === 1 && isAdjective(written, after))) continue
    const isListed = candidates.some((place) => place.listed)
    if (isSiteOrUnit(after, isListed)) continue
    if (isSecondHalf(before)) continue
    if (length === 1 && isFirstHalf(before, after) && !candidates.some((place) => place.listed)) continue
    if (length === 1 && isSurname(word.text, before)) continue
    const isBelieved =
      isOwned || LOCATIVE.test(before) || COMMUNITY.test(after) || isExplained(before, after, candidates)
    if (!candidates.some((place) => place.listed) && !isBelieved) continue
    if (isRegion && candidates.every((place) => !place.listed)) continue
    return buildMention(sentence, word.start, word.start + written.length, candidates, isRegion ? 'district' : null)
  }
  return null
}

/** "the Saltivskyi district", "Obolon": the city that they are a part of; of several the one that the article names. */
function quarterOf(cities: readonly string[], mention: PlaceMention): PlaceMention {
  const known = cities.flatMap((city) => builtInPlaces().byKey.get(placeKey(city))?.[0] ?? [])
  const own = mention.candidates.filter(({ listed }) => listed)
  const isOne = known.length === 1 && own.length === 0
  const candidates = isOne ? known : [...known.map((city) => ({ ...city, listed: false })), ...own]
  return { ...mention, candidates, precision: null }
}

/** Countries first, then what is listed, then the larger. */
function bestKnown(a: KnownPlace, b: KnownPlace): number {
  const rank = (place: KnownPlace): number => (place.precision === 'country' ? 2 : 0) + (place.listed ? 1 : 0)
  return rank(b) - rank(a) || b.population - a.population
}

function longestAt(word: Word, registry: PlaceIndex): number {
  const first = placeKey(word.text.replace(/'s?$/, '')).split(' ')[0]!
  const stemLength = REGION_OF_STEM.has(first) ? 1 : 0
  return Math.max(builtInPlaces().longest.get(first) ?? 0, registry.longest.get(first) ?? 0, stemLength, 1)
}

function regionPlaces(region: Region, registry: PlaceIndex): readonly KnownPlace[] {
  const key = placeKey(region.name)
  return (registry.byKey.get(key) ?? [])
    .filter((place) => place.precision === 'region')
    .concat(builtInPlaces().byKey.get(key) ?? [])
}
