import type { Count } from '../../../model/count'
import { oneOf, part } from '../../../text/pattern'
import type { Article } from '../../articleContext'
import type { StrikeDraft } from '../../claimDraft'
import type { PlaceMention } from '../../places/placeMention'
import { isHeadline } from '../../isHeadline'
import { RANK } from '../place/placeRank'
import type { StrikePart } from '../strikePart'
import { areDistinct } from '../people/kindsOf'
import { nthOf } from '../people/nthOf'
import { areOthers, isCountedWith } from '../people/toldOneByOne'

/** "A man was wounded. He is in a serious condition. Three more were helped": the next sentence but for what he is. */
function isNext({ until }: StrikePart, { sentence }: StrikePart, { sentences }: Article): boolean {
  const between = sentences.slice(until + 1, sentence.index)
  return between.every(({ text }) => /^"?(?:He|She|They) /.test(text)) && between.length <= 1
}

/** "Russia hits Lutsk; woman hurt" over "no one was hurt in Lutsk": elsewhere, as the text will tell. */
export const isOnlyOfHeadline = ({ sentence, until }: StrikePart, { draft }: StrikePart): boolean =>
  until === sentence.index && /[;,:] /.test(sentence.text) && isHeadline(sentence.text) && isNone(draft)

/** "Another" adds to what was told; of two totals the later toll, else the larger, stands, and the other is noted. */
export function chooseCount(
  known: Count | null,
  told: Count | null,
  into: StrikePart,
  from: StrikePart,
  role: 'killed' | 'wounded',
  article: Article,
): Count | null {
  if (told === null) return known
  if (told.value === 0 && hasVictims(into.draft)) return isOnlyOfHeadline(into, from) ? told : known
  if (known === null) return told
  const adjacent = isNext(into, from, article) && !hasOwnAttack(from)
  // "killing one. Rescuers found another body": two. "killing two. Two more bodies were found": four.
  const isMore =
    told.value === 1
      ? /^(?:another|one more)\b/i.test(from.draft.why[role]?.words ?? '')
      : role === 'killed' && from.additional[role] && /\bbodies\b/.test(from.sentence.text)
  const isAnother = isMore && adjacent && into.latest[role] !== null
  const isOfOne = (article.sentences[into.until]?.places.filter(isSettlement).length ?? 0) <= 1
  const areApart =
    areOthers(known, told, into.ages[role], from.ages[role]) || areDistinct(into.kinds[role], from.kinds[role])
  if (adjacent && isOfOne && !from.revised && !from.slight && areApart)
    return { value: known.value + told.value, bound: known.bound }
  if (known.value === told.value && !isAnother) return known.bound === 'exact' ? known : told
  // "45 were hurt. … Of those hit, 10 were killed and 35 injured": the first number held the dead as well.
  const holdsDead = role === 'wounded' && into.latest.killed === null
  if (holdsDead && known.value === told.value + (from.draft.killed?.value ?? Infinity)) return told
  const nth = nthOf(from.draft.why[role]?.words ?? '')
  // "The body of a woman was found. She is the third killed in that attack": two had been found before.
  const isNth = nth !== null && (known.value === nth - 1 || (from.revised && known.value < nth))
  if (nth !== null) return isNth ? { value: nth, bound: known.bound } : known
  if (from.additional[role] && isCountedWith(known, told, into, role)) return known
  // "The death toll is six. Rescuers have found the body of another person": the toll has it already.
  if (from.additional[role] && adjacent && into.grown && into.latest[role] !== null) return known
  const isBesideOther = into.latest[role] === null && hasVictims(into.latest)
  if (from.additional[role] && adjacent && !into.revised && !isBesideOther)
    return { value: known.value + told.value, bound: known.bound === 'exact' ? told.bound : known.bound }
  if (role === 'wounded' && from.slight && !into.slight) return known
  into.draft.doubts.push(`The article also gives ${Math.min(known.value, told.value)} ${role}`)
  // "80 were injured. … 82 were taken to hospital": the toll is that of the injured.
  const isCaredFor = role === 'wounded' && from.weak && !into.weak && !from.revised
  if (isCaredFor && known.value > 1 && told.value <= known.value * CARED_FOR_BEYOND) return known
  // "Moscow claimed that up to 85 were killed": more than anyone counted.
  if (told.bound === 'at-most') return known
  if (known.bound === 'at-most') return told
  if (isRounded(known, told) || isFirmer(told, known)) return told
  if (isRounded(told, known) && !from.revised) return known
  if (told.value < known.value && isEarlierToll(from) && !into.loose && (!into.anaphoric || into.revised)) return known
  if (from.revised || (into.loose && !from.loose)) return told
  if (isOlder(into, from)) return known
  if (from.loose && !into.loose) return known
  if (told.value > known.value) return told
  into.lower[role] ??= told
  return known
}

/** A number of people cared for that is so much larger tells that the toll has grown. */
const CARED_FOR_BEYOND = 1.2

/** "An attack wounded nine. … At first three were hurt, and their number rose to six": counted before the nine. */
const LOWERED = oneOf`
  lower\w* | fewer | down | correct\w* | revis\w* | mistak\w* | error | wrong\w* | clarif\w* | instead | rather | not
  currently | stands`
const CORRECTION = RegExp(part`\b${LOWERED}\b`, 'i')
const isEarlierToll = ({ sentence, revised }: StrikePart): boolean => revised && !CORRECTION.test(sentence.text)

/** "nearly a hundred were hurt. … The strike injured 93": the round number stands for the other. */
const ROUNDED_BY = 0.2
const isNearby = (round: Count, other: Count): boolean =>
  round.bound === 'about' && Math.abs(round.value - other.value) <= ROUNDED_BY * round.value
const isRounded = (round: Count, exact: Count): boolean => exact.bound === 'exact' && isNearby(round, exact)
/** "Early reports speak of nearly 200 hurt. … More than 180 are known to have been": what is sure stands. */
const isFirmer = (later: Count, round: Count): boolean => later.bound === 'at-least' && isNearby(round, later)

/** "The toll has grown to 54. … On Tuesday 53 people were killed and 298 injured": counted before the toll was. */
const isOlder = (into: StrikePart, { draft, revised }: StrikePart): boolean =>
  into.revised &&
  !revised &&
  (['killed', 'wounded'] as const).some((role) => (draft[role]?.value ?? Infinity) < (into.draft[role]?.value ?? 0))

const isSettlement = ({ role, candidates }: PlaceMention): boolean =>
  role === 'at' && RANK[candidates[0]?.precision ?? 'settlement'] === RANK.settlement

type Toll = Pick<StrikeDraft, 'killed' | 'wounded'>

/** "No casualties": told of another attack or of an hour before, where victims are told as well. */
export const isNone = ({ killed, wounded }: Toll): boolean => killed?.value === 0 && wounded?.value === 0

/** Whether anyone is told killed or wounded: not by "no one was hurt". */
export const hasVictims = ({ killed, wounded }: Toll): boolean => (killed?.value ?? 0) + (wounded?.value ?? 0) > 0

/** "Another civilian was injured when a drone attacked a car": in an attack of its own, wherever that was. */
const OWN_ATTACK = /[KW][xtT]{0,2}c[tnxRUE]{0,4}[DMXB][^;.]{0,6}H/
const hasOwnAttack = ({ sentence, anaphoric }: StrikePart): boolean => anaphoric && OWN_ATTACK.test(sentence.letters)
