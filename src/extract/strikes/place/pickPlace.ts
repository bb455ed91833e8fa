import type { DraftPlace } from '../../../model/draft'
import type { Belligerent } from '../../../model/side'
import type { Article } from '../../articleContext'
import { placeOfSpeaker } from '../../placeOfSpeaker'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'
import { RANK } from './placeRank'
import { regionOf } from './regionMeant'
import type { Chain } from './placeChain'

/**
 * Of the places named after and before some people the one where they were: the one after, if a preposition leads it,
 * else the one before. `several` where the number is a sum over places that no one region holds.
 */
export function pickPlace(
  sentence: Sentence,
  after: Chain | null,
  before: Chain | null,
  article: Article,
  attacker: Belligerent | null,
): DraftPlace | 'several' | null {
  const chain = after && (after.direct || !before) ? after : (before ?? after)
  if (chain === null) return null
  const resolveAll = (tokens: readonly number[]): DraftPlace[] =>
    tokens.flatMap((at) => resolvePlace(sentence.tokens[at]!.place!, sentence, article, attacker) ?? [])
  const resolve = (each: Chain): DraftPlace[] => resolveAll(each.at)
  const named = resolve(chain)
  // "two residents of Donetsk Oblast: in Kostiantynivka and Druzhkivka": a sum over towns is one of their region.
  // "struck the city of Kherson and eight more villages, killing three": somewhere in their region.
  if (chain.others === 'nearby' && named.every(({ region }) => region === named[0]!.region))
    return regionOf(named[0] ?? null) ?? 'several'
  if (chain.several)
    return (
      regionOfAll([...named, ...resolveAll(chain.owners), ...(before ? resolve(before) : [])]) ??
      regionOfSpeaker(sentence, named) ??
      regionSpokenOf(sentence, named, article) ??
      'several'
    )
  const best = withinItsDistrict(sentence, chain, named) ?? regionBeside(sentence, chain, named) ?? mostSpecific(named)
  // "In Kupiansk, … killing two people in Kharkiv Oblast": the town before, if it lies in the region after.
  if (best?.precision === 'region' && chain === after && before && !before.several) {
    const town = mostSpecific(resolve(before))
    if (town && town.precision !== 'region' && town.region === best.region) return town
  }
  // "In the Zaporizhzhia region, two were hurt when bombs hit the town of Vilniansk": the town after, if it lies there.
  if (best?.precision === 'region' && chain === before && after && !after.several && isStruckAfter(sentence, after)) {
    const town = mostSpecific(resolve(after))
    if (town && town.precision !== 'region' && town.region === best.region) return town
  }
  return best
}

/** "when bombs hit the town of": between a conjunction and a place nothing but a blow. */
const STRUCK_BEFORE = /c[tnxRUE]{0,4}[DMXB]?[xtT]{0,2}H[txo]{0,4}$/
/** "when the village of … was shelled" */
const STRUCK_NEXT = /c[txo]{0,4}@v{1,2}[xT]{0,2}H$/
const isStruckAfter = ({ letters }: Sentence, { at }: Chain): boolean =>
  STRUCK_BEFORE.test(letters.slice(0, at[0])) || STRUCK_NEXT.test(letters.slice(0, letters.indexOf('H', at[0]) + 1))

/**
 * "the Mykolaiv community in Synelnykove district": a community that bears a city's name, in a district far from it;
 * the district is what is known of where it lies.
 */
function withinItsDistrict({ letters }: Sentence, { at }: Chain, named: readonly DraftPlace[]): DraftPlace | null {
  const [community, district] = named
  if (!community || !district || named.length !== 2 || at.length !== 2) return null
  const isIn = /^x{0,2}[io]t?$/.test(letters.slice(at[0]! + 1, at[1]))
  const isArea = community.precision === 'district' && isWide(district)
  return isIn && isArea && community.region !== null && community.region !== district.region ? district : null
}

/** "shelled the city of Kherson and Kherson Oblast": the people are of both, so of the region. */
function regionBeside({ letters }: Sentence, { at }: Chain, named: readonly DraftPlace[]): DraftPlace | null {
  const [city, region] = named
  if (city?.precision !== 'settlement' || region?.precision !== 'region' || named.length !== 2) return null
  const isBoth = /^,?&[tx]{0,2}$/.test(letters.slice(at[0]! + 1, at[1]))
  return isBoth && city.region === region.region ? region : null
}

const isWide = ({ precision }: DraftPlace): boolean => precision === 'district' || precision === 'region'

/** "The governor of Donetsk Oblast said five were hurt in Lyman, Kurakhove and Chasiv Yar": his region, theirs too. */
function regionOfSpeaker(sentence: Sentence, towns: readonly DraftPlace[]): DraftPlace | null {
  const region = placeOfSpeaker(sentence)
  return region?.precision === 'region' && towns.every((town) => town.region === region.region) ? region : null
}

/** "In Sumy Oblast a man died. … Attacks on Konotop and Shostka injured six": in the region the paragraph is on. */
function regionSpokenOf(sentence: Sentence, towns: readonly DraftPlace[], { sentences }: Article): DraftPlace | null {
  const region = towns[0]?.region ?? null
  const isSpokenOf = sentences.some(
    ({ index, paragraph, places }) =>
      paragraph === sentence.paragraph &&
      index <= sentence.index &&
      places.some(({ candidates: [best] }) => best?.precision === 'region' && best.region === region),
  )
  return isSpokenOf && towns.every((town) => town.region === region) ? regionOf(towns[0]!) : null
}

/** The region among places if all others lie in it. */
function regionOfAll(places: readonly DraftPlace[]): DraftPlace | null {
  const region = places.find((place) => place.precision === 'region')
  const others = places.filter((place) => place.name !== region?.name)
  const towns = others.filter((place) => place.precision !== 'region')
  // Of "the town of Lyman and the villages of Torske and Zarichne" a list may know the last one elsewhere only.
  const isMost = 2 * towns.filter((place) => place.region === region?.region).length > towns.length
  return region && towns.length === others.length && (isMost || towns.length === 0) ? region : null
}

function mostSpecific(places: readonly DraftPlace[]): DraftPlace | null {
  return places.length === 0 ? null : places.reduce((a, b) => (RANK[b.precision] < RANK[a.precision] ? b : a))
}
