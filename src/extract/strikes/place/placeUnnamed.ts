import type { DraftPlace } from '../../../model/draft'
import type { Article } from '../../articleContext'
import type { Sentence } from '../../readSentences'
import type { Casualties } from '../people/casualties'
import { capitalOf } from './capitalOf'
import { placeFromContext, type ToldPlaces } from './placeFromContext'
import { placeOfToll } from './placeOfToll'
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
  const known = casualties.revised ? placeOfToll(casualties, told) : isOfLast ? told.last : null
  return known ?? placeFromContext(sentence, at, from, article, told)
}

/** "Of the three people who died, two worked at the port": the three told before. */
const isToldAgain = ({ tokens }: Sentence, { role, group }: Casualties, told: ToldPlaces): boolean =>
  tokens[group.from - 1]?.text === 'the' && group.count.value > 1 && told[role] === group.count.value
