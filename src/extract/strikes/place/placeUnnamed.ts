import type { DraftPlace } from '../../../model/draft'
import type { Article } from '../../articleContext'
import { placeOfSpeaker } from '../../placeOfSpeaker'
import type { Sentence } from '../../readSentences'
import type { Casualties } from '../people/casualties'
import { capitalOf } from './capitalOf'
import { placeFromContext, type ToldPlaces } from './placeFromContext'
import { placeOfNews } from './placeOfNews'
import { isLocal } from '../../places/isLocal'
import { regionAround, regionOf, speaksOfTheRegion } from './regionMeant'
import { onlyPlaceOf, placeOfToll } from './placeOfToll'
import { OF_THE_TOWN, REGIONAL_CENTRE } from './townMeant'

/** The place of people whose clause, beginning at the offset `from`, names none: by what was told before. */
export function placeUnnamed(
  sentence: Sentence,
  casualties: Casualties,
  from: number,
  article: Article,
  told: ToldPlaces,
): DraftPlace | null {
  const at = sentence.tokens[casualties.from]!.start
  const centre = told.last && REGIONAL_CENTRE.test(sentence.text) ? capitalOf(told.last) : null
  if (centre) return centre
  const isOfLast =
    isToldAgain(sentence, casualties, told) ||
    (OF_THE_TOWN.test(sentence.text.slice(at)) && told.last?.precision === 'settlement')
  const known = casualties.revised
    ? (cityOfSpeaker(sentence, casualties, told) ?? placeOfToll(casualties, told))
    : isOfLast
      ? told.last
      : placeOfSame(casualties, told)
  const region = known ? null : regionSpokenOf(sentence, at, article, told)
  if (region) return region
  const spoken = known ?? placeFromContext(sentence, at, from, article, told)
  if ((spoken && spoken.precision !== 'region') || casualties.group.count.value === 0 || told.several) return spoken
  // "Six people died in the strike, the governor of the Sumy region said": in the town of it told at first.
  const news = placeOfNews(sentence, article)
  return spoken === null || news?.region === spoken.region ? news : spoken
}

/** Ministries have their seat in a capital too, and count for the country. */
const OF_CITY = /\b(?:mayor|city|municipal)\b/i
/** "Two were hurt in Kharkiv. … The mayor of Kyiv put the dead at 12": of his city, whose toll was told before. */
function cityOfSpeaker(sentence: Sentence, { role }: Casualties, { tolls }: ToldPlaces): DraftPlace | null {
  const city = placeOfSpeaker(sentence)
  const isOfCity = OF_CITY.test(sentence.text)
  return city?.precision === 'settlement' &&
    tolls.some((toll) => toll.place.name === city.name && (isOfCity || toll[role] !== null))
    ? city
    : null
}

/** "They keep attacking civilians in the region. On Monday alone seven were hurt": anywhere in it. */
function regionSpokenOf(sentence: Sentence, at: number, article: Article, told: ToldPlaces): DraftPlace | null {
  const before = article.sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph || !speaksOfTheRegion(before.text)) return null
  if (before.places.some(isLocal) || /[KW]/.test(before.letters)) return null
  return regionOf(article.placeBefore(sentence, at)) ?? regionAround(sentence, at, article, told.last)
}

/** "Of the three people who died, two worked at the port": the three told before. */
const isToldAgain = ({ tokens }: Sentence, { role, group }: Casualties, told: ToldPlaces): boolean =>
  tokens[group.from - 1]?.text === 'the' && group.count.value > 1 && told[role] === group.count.value

/**
 * "Three died in Kyiv, and eleven were hurt in Ternopil. … The attack killed three people": the three told before of
 * another place than the last, where that one's toll has none.
 */
function placeOfSame({ role, group }: Casualties, { just, last, tolls }: ToldPlaces): DraftPlace | null {
  const { value } = group.count
  if (just || !last || value < 2 || group.additional) return null
  const tellsRole = (toll: ToldPlaces['tolls'][number]): boolean => toll.place.name === last.name && toll[role] !== null
  return tolls.some(tellsRole) ? null : onlyPlaceOf(tolls.filter((toll) => toll[role]?.value === value))
}
