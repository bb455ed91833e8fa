import type { DraftPlace } from '../../../model/draft'
import type { Article } from '../../articleContext'
import type { Sentence } from '../../readSentences'
import type { Casualties } from '../people/casualties'
import { IN_PLACE } from '../people/inPlace'
import { followsTheRegion, regionAround, speaksOfTheRegion } from './regionMeant'

/** How far after the people and their verb "elsewhere in the region" may stand, in UTF-16 units. */
const ELSEWHERE_REACH = 60
/** "two were hurt, the first casualties in the region" */
const ASIDE = /, (?:the first|which|who|according|as)\b/

/** "one person was killed" "and nine injured in the region" */
const AND_HURT = /^,?&n[Pp]?v{0,2}[KW]/

const isTown = ({ place }: Sentence['tokens'][number]): boolean =>
  place?.role === 'at' && place.precision !== 'region' && place.candidates[0]?.precision === 'settlement'

/** "Elsewhere in the region, strikes injured a man in the Nikopol district": the people's own place. */
const OWN_PLACE = RegExp(`^${IN_PLACE}`)
const hasOwnPlace = ({ letters, tokens }: Sentence, to: number): boolean => {
  const length = OWN_PLACE.exec(letters.slice(to + 1))?.[0].length ?? 0
  return length > 0 && isTown(tokens[to + length]!)
}

/** "In Kharkiv, a strike on three districts injured 30": of that city, not of its region. */
const OF_DISTRICTS = /\bdistricts\b[^.;]*$/
const opensWithTown = ({ letters, tokens }: Sentence): boolean => letters.startsWith('i@') && isTown(tokens[1]!)

/** The region of people told "across the region" or "elsewhere in the region", where they are; else null. */
export function widerRegion(
  sentence: Sentence,
  { from, to }: Casualties,
  article: Article,
  last: DraftPlace | null,
): DraftPlace | null {
  const { text, tokens, letters } = sentence
  const at = tokens[from]!.start
  // "a man died in Sumy and three more were hurt across the region": the region of the five alone.
  // "one was injured in Kramatorsk in strikes across the region": in that town.
  // "one person was killed and nine injured in the wider region": of both.
  const joined = AND_HURT.exec(letters.slice(to + 1))?.[0].length ?? 0
  const next = tokens.slice(to + 1 + joined).find((token) => token.letter === 'n' || isTown(token))
  const others = next?.start ?? Infinity
  const aside = text.slice(tokens[to]!.end).search(ASIDE)
  const reach = Math.min(aside < 0 ? ELSEWHERE_REACH : aside, ELSEWHERE_REACH)
  const before = text.slice(0, at)
  const ofTown = OF_DISTRICTS.test(before) && opensWithTown(sentence)
  const isWider =
    speaksOfTheRegion(text.slice(at, Math.min(tokens[to]!.end + reach, others))) ||
    (followsTheRegion(before) && !ofTown && !hasOwnPlace(sentence, to))
  return isWider ? regionAround(sentence, at, article, last) : null
}
