import type { DraftPlace } from '../../../model/draft'
import type { Belligerent } from '../../../model/side'
import type { Article } from '../../articleContext'
import { placeOfSpeaker } from '../../placeOfSpeaker'
import { isRegion } from '../../places/isRegion'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'
import { clauseAround } from '../people/casualtyClause'
import {
  happenedAround,
  happenedCountrywide,
  isOfManyPlaces,
  isOfWholeCountry,
  mayBeAround,
  mayBeOfCountry,
  strikesOnCountry,
  strikesOnCountryBefore,
} from './countrywide'
import { pickPlace } from './pickPlace'
import { oneAmong } from './oneAmong'
import { onlyPlace } from './onlyPlace'
import { happenedInPart, happenedOnOtherSide } from './partOfCountry'
import { CITY_IN } from './townMeant'
import { isOfAnother, placeOfAnother } from './placeOfAnother'
import { townWithToll } from './placeOfToll'
import { placeUnnamed } from './placeUnnamed'
import { isCutOff } from './isCutOff'
import { isInUnknown } from './isInUnknown'
import { isOfMassRaid } from './isOfMassRaid'
import { isMostlyIn } from './mostlyIn'
import { isOfAllAttacks } from './allAttacks'
import { findPlaceChain } from './placeChain'
import { placesAfter } from './placesAfter'
import type { ToldPlaces } from './placeFromContext'
import type { Casualties } from '../people/casualties'
import { regionAround, speaksOfOtherParts, speaksOfOthersUnnamed } from './regionMeant'
import { widerRegion } from './widerRegion'
import { isBeforeWhere } from './whereClause'
import { withoutArticles } from './withoutArticles'
import { withoutBreakdown } from './withoutBreakdown'
import { townHitIn } from './whenHit'

/** Where something happened: a place, `country` for a sum over a country, `several` for a sum over places. */
export type StruckPlace = { place: DraftPlace; anaphoric: boolean; loose: boolean } | 'country' | 'several' | null

/** "while a boy died in shelling elsewhere", "Twelve were hurt in the…": in a place not named, or cut off. */
const ELSEWHERE = /^[^,;.]*(?:\belsewhere\b(?! in\b)|\b(?:in|at|near)(?: the)?(?:\u2026| ?\.{3}))/i

/**
 * The place of some killed or wounded: the one named after it in its clause ("injured six people in Sumy"),
 * else before it ("In Sumy, …"), else what the sentences before or the speaker's office tell. `told.just` is the place
 * whose casualties the sentence before told: "At least ten others were wounded" speaks of it. `told.last` is the last
 * place of casualties told at all: "Later, the number of wounded increased to six" speaks of it.
 */
export function findStruckPlace(
  whole: Sentence,
  casualties: Casualties,
  attacker: Belligerent | null,
  article: Article,
  told: ToldPlaces,
): StruckPlace {
  if (casualties.at !== undefined) {
    const place = resolvePlace(whole.tokens[casualties.at]!.place!, whole, article, attacker)
    return place && { place, anaphoric: false, loose: false }
  }
  const sentence = casualties.skip ? withoutBreakdown(whole, casualties.skip) : whole
  const { letters, text, tokens } = sentence
  const { from, to, role } = casualties
  const at = tokens[from]!.start
  const { start, end } = clauseAround(sentence, from, to)
  const wider = widerRegion(sentence, casualties, article, told.last)
  if (wider) return { place: wider, anaphoric: false, loose: false }
  if (ELSEWHERE.test(text.slice(at, tokens[end]?.start)) || isCutOff(whole, article.sentences.length)) return null
  const beyond = text.slice(tokens[to]!.end)
  if (happenedCountrywide(beyond)) return 'country'
  if (happenedAround(beyond)) {
    const region = placeOfSpeaker(sentence)
    return region ? { place: region, anaphoric: true, loose: false } : 'several'
  }
  const before = findPlaceChain(sentence, start, from, 'before', role)
  const next = findPlaceChain(sentence, to + 1, end, 'after', role)
  const after = placesAfter(sentence, to, before, next)
  if (after && isMostlyIn(text.slice(tokens[to]!.end, tokens[after.at[0]!]!.start))) return 'country'
  if (!after && !before) {
    if (speaksOfOthersUnnamed(text)) return null
    const [first, last] = [tokens[start]!.start, tokens[end]?.start]
    const clause = text.slice(first, last)
    if (happenedInPart(whole, first, last) || happenedOnOtherSide(whole, told.last, article)) return 'country'
    if (isOfAnother(sentence, casualties, clause)) {
      const place = placeOfAnother(sentence, at, article, told.last)
      return place && { place, anaphoric: true, loose: false }
    }
  }
  if (strikesOnCountry(withoutArticles(sentence).slice(to + 1)) && !before?.direct) return 'country'
  if (after && strikesOnCountryBefore(text.slice(0, at), text.slice(at, tokens[after.at[0]!]!.start))) return 'country'
  if (!after && before && isOfManyPlaces(text.slice(tokens[before.at.at(-1)!]!.end, at))) return 'country'
  if (!after && isOfAllAttacks(sentence, at)) return 'several'
  const inside = findPlaceChain(sentence, from + 1, to, 'after', role)
  const named = inside ?? before
  if (named && isInUnknown(sentence, to + 1) && !named.at.every((token) => isRegion(tokens[token]!.place!))) return null
  // "in Kryvyi Rih, where a man died, and in Odesa": what follows "where" belongs to the place before it.
  const governed = before !== null && isBeforeWhere(sentence, before.at.at(-1)!, from)
  const among = governed ? null : oneAmong(text.slice(0, tokens[(after ?? before)?.at[0] ?? 0]!.start))
  if (among === 'country') return 'country'
  const around = among && regionAround(sentence, at, article, told.last)
  if (around) return { place: around, anaphoric: false, loose: false }
  const isApart = after !== null && speaksOfOtherParts(text.slice(tokens[to]!.end, tokens[after.at[0]!]!.start))
  const earlier = inside ?? (isApart ? null : before)
  const chosen = pickPlace(sentence, governed ? null : after, earlier, article, attacker)
  if (chosen === 'several') return 'several'
  // "The attack on the city in the Dnipropetrovsk region injured 72": the city told before.
  const city = chosen?.precision === 'region' && told.last?.region === chosen.region ? told.last : null
  if (city && CITY_IN.test(text)) return { place: city, anaphoric: true, loose: false }
  const town = chosen && casualties.revised ? townWithToll(chosen, casualties, told) : null
  if (town) return { place: town, anaphoric: true, loose: false }
  if (chosen) {
    const loose =
      (after === null && mayBeOfCountry(letters.slice(start, from))) ||
      ((after ?? before)?.at ?? []).some((token) => mayBeAround(text, tokens[token]!))
    const last = after?.at.at(-1)
    const struck =
      chosen.precision === 'region' && last !== undefined && townHitIn(chosen, sentence, last, article, attacker)
    return { place: struck || chosen, anaphoric: false, loose }
  }
  if (isOfWholeCountry(sentence, start, end) || isOfMassRaid(sentence, article.sentences)) return 'country'
  const place =
    placeUnnamed(sentence, casualties, start > 0 ? tokens[start]!.start : 0, article, told) ??
    onlyPlace(sentence, from, article, attacker)
  if (place && casualties.skip && isPartIn(whole, casualties.skip, place)) return 'country'
  return place && { place, anaphoric: true, loose: false }
}

/** "had killed four people, two of them in Kyiv", after a toll of Kyiv: the four were not all there. */
const isPartIn = ({ tokens }: Sentence, { from, to }: { from: number; to: number }, { name }: DraftPlace): boolean =>
  tokens.slice(from, to + 1).some((token) => token.letter === '@' && token.place?.candidates[0]?.name === name)
