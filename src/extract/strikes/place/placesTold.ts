import type { DraftPlace } from '../../../model/draft'
import { oneOf, part } from '../../../text/pattern'
import { isLocal } from '../../places/isLocal'
import { namesPlace } from '../../places/namesPlace'
import type { Sentence } from '../../readSentences'
import type { ToldPlaces } from './placeFromContext'
import { isOfManyBefore, isOfSeveral } from './ofSeveral'
import { regionOf } from './regionMeant'
import type { StrikePart } from '../strikePart'

/**
 * A strike told more than this many sentences ago is no longer what "the number of wounded" means, unless no other
 * place has been named since.
 */
const FARTHEST_MEMORY = 8

/** What the strikes told before a sentence, `parts`, say of where it may be set. */
export function placesTold(
  parts: readonly StrikePart[],
  sentence: Sentence,
  sentences: readonly Sentence[],
): ToldPlaces {
  const last = parts.at(-1)
  if (isOfManyBefore(sentence, sentences)) return { ...NOWHERE, several: true }
  if (!last) return NOWHERE
  const ofSentence = parts.filter((part) => part.sentence === last.sentence)
  const isSum =
    IN_TOTAL.test(sentence.text) || (PLAIN.test(sentence.text) && sentence.index - last.sentence.index === 1)
  if (isSum || BESIDES.test(sentence.text)) {
    const region = regionOfList(ofSentence)
    if (region) return { ...NOWHERE, just: region, last: region }
    if (isSum && namesOf(ofSentence).size > 1) return { ...NOWHERE, several: true }
  }
  const since = sentences.filter(({ index }) => index > last.sentence.index && index < sentence.index)
  const isLastNamed = !since.some(namesPlace)
  if (isOfSeveral(sentence, sentences, parts, isLastNamed)) return { ...NOWHERE, several: true }
  const distance = sentence.index - last.sentence.index
  const { place, killed, wounded } = last.draft
  const isRemembered = distance <= FARTHEST_MEMORY || isLastNamed
  // Within a paragraph the place told stays the one meant until another is named.
  const isStillThere = isLastNamed && last.sentence.paragraph === sentence.paragraph
  const before = since.at(-1)
  const isElsewhere = before !== undefined && tellsOfAttackElsewhere(before, place)
  return {
    just: isStillThere || isMeantByRegion(parts, sentence, sentences) ? place : null,
    last: isRemembered && !isElsewhere ? place : null,
    when: distance === 1 ? last.draft.when : null,
    killed: killed?.value ?? null,
    wounded: wounded?.value ?? null,
    tolls: isElsewhere ? [] : parts.map(({ draft }) => draft),
  }
}

const NOWHERE: ToldPlaces = { just: null, last: null, when: null, killed: null, wounded: null, tolls: [] }

/** "Four died in Lviv and one in Odesa. In total ten people were hurt": of both. */
const IN_TOTAL = /^"?(?:In total|In all|Altogether|Overall|A total of)\b/
/** "Four died in Lviv and one in Odesa. Ten people were hurt": of both, or of either. */
const PLAIN = RegExp(
  part`^"?(?:At least )?(?!(?:another|others?|one|an?)\b)[\w-]+(?: ${oneOf`people | residents | civilians`})?
    \s${oneOf`were | have been`} ${oneOf`injured | wounded | hurt`}(?! (?:there|in)\b)`,
  'i',
)
const namesOf = (parts: readonly StrikePart[]): ReadonlySet<string> =>
  new Set(parts.map(({ draft }) => draft.place.name))

/** "Besides, medics helped a man" after a list of towns and their victims: somewhere in the region of them all. */
const BESIDES = /^"?(?:Besides|In addition|Additionally|Moreover|Also|Another|In total|In all)\b/

function regionOfList(parts: readonly StrikePart[]): DraftPlace | null {
  const regions = new Set(parts.map(({ draft }) => draft.place.region))
  return parts.length > 1 && regions.size === 1 ? regionOf(parts[0]!.draft.place) : null
}

/** "A drone set fire to a house near Krasnodar." after casualties in Kryvyi Rih: what follows is told of Krasnodar. */
const tellsOfAttackElsewhere = ({ letters, places }: Sentence, { region }: DraftPlace): boolean =>
  /[HX]/.test(letters) && places.some(isLocal) && places.every(({ candidates }) => candidates[0]?.region !== region)

/** "The toll of the strike in the region rose to 7", that of one town: that town stays the one meant. */
function isMeantByRegion(parts: readonly StrikePart[], { index }: Sentence, sentences: readonly Sentence[]): boolean {
  const named = sentences.findLast((each) => each.index < index && namesPlace(each))
  const meant = parts.findLast(({ sentence }) => sentence === named)
  return (
    meant?.anaphoric === true &&
    meant.draft.place.precision !== 'region' &&
    meant.draft.place.name === parts.at(-1)?.draft.place.name
  )
}
