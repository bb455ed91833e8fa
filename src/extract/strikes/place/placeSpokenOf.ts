import type { DraftPlace } from '../../../model/draft'
import type { Article } from '../../articleContext'
import { IN_THE_ATTACK } from '../../attackWords'
import type { Sentence } from '../../readSentences'
import { ARMS } from '../day/dayToldBefore'
import { isNear } from './holdsPlace'
import type { ToldPlaces } from './placeFromContext'

/** "Two died near Sochi. Debris fell in Adler. Eleven were hurt in the attack": in the one whose dead were told. */
export const isOfTheAttack = (
  { text }: Sentence,
  before: DraftPlace | null,
  { last, killed, wounded }: ToldPlaces,
): boolean =>
  /\b(?:wounded|injured|hurt)\b/.test(text) &&
  IN_THE_ATTACK.test(text) &&
  killed !== null &&
  wounded === null &&
  before !== null &&
  last !== null &&
  [before, last].every(({ precision }) => precision !== 'region') &&
  before.region === last.region &&
  isNear(before, last)

/** How many sentences back a region must be named to be more than an official's title. */
const NAMED_WITHIN = 5

/** A region that only its officials' titles named: the town in it whose casualties were told is meant. */
export function townTold(
  sentence: Sentence,
  previous: DraftPlace | null,
  last: DraftPlace | null,
  { sentences }: Article,
): DraftPlace | null {
  if (previous?.precision !== 'region' || last?.region !== previous.region) return previous
  const isNamed = sentences
    .slice(Math.max(0, sentence.index - NAMED_WITHIN), sentence.index)
    .some(({ places }) => places.some((place) => place.role === 'at' && place.asWritten === previous.asWritten))
  return isNamed ? previous : last
}

/** "Last month 13 were killed in Lutsk", in a paragraph before: what goes on after it is not set there. */
const isOfEarlier = ({ dates, letters, paragraph }: Sentence, here: number): boolean =>
  paragraph !== here && ARMS.test(letters) && dates.length > 0 && dates.every(({ reach }) => reach !== 'point')

/** Where the sentences before are set, if that lies in a country at war: talks abroad are no place of a strike. */
export function placeOfSentencesBefore(sentence: Sentence, article: Article): DraftPlace | null {
  const told = article.sentences.slice(0, sentence.index)
  const before = told.findLast((other) => !isOfEarlier(other, sentence.paragraph)) ?? told.at(-1)
  const place = before ? article.placeBefore(before, before.text.length) : null
  return place?.country === 'UA' || place?.country === 'RU' || place?.country === null ? place : null
}
