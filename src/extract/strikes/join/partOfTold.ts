import type { Article } from '../../articleContext'
import type { Sentence } from '../../readSentences'
import { isInSomeVillage } from '../place/townMeant'
import { contains } from '../place/holdsPlace'
import { mayBeOneDay } from '../day/sameDay'
import { fitNumbers, isToldOfNumbers } from './sameNumbers'
import type { StrikePart } from '../strikePart'

/** "Two died in the region, three were hurt. … In Kherson one died. … Victims: two dead, three hurt": the region's. */
export const isTollOfRegion = (
  { draft: told }: StrikePart,
  { draft, anaphoric }: StrikePart,
  all: readonly StrikePart[],
): boolean =>
  anaphoric &&
  all.some((other) => other.draft.place.name === draft.place.name && !fitNumbers(other.draft, draft)) &&
  told.place.precision === 'region' &&
  told.place.region === draft.place.region &&
  mayBeOneDay(told.when, draft.when) &&
  isToldOfNumbers(told, draft)

/**
 * "The region counts 5 dead and 37 injured. … Ten in a critical condition are in hospital": some of those, where their
 * sentence names no place.
 */
export const isCaredForOf = (area: StrikePart, { draft, sentence, weak, anaphoric }: StrikePart): boolean =>
  weak &&
  anaphoric &&
  !sentence.places.some(({ role, asWritten }) => role === 'at' && asWritten === draft.place.asWritten) &&
  draft.killed === null &&
  contains(area.draft.place, draft.place) &&
  (area.draft.wounded?.value ?? 0) >= (draft.wounded?.value ?? Infinity)

/**
 * "A drone hit Odesa, killing one and injuring three. … The governor said a woman was in hospital": one of the three.
 */
export const isRetoldOfRegion = (town: StrikePart | undefined, region: StrikePart, { sentences }: Article): boolean =>
  town !== undefined &&
  !sentences.slice(town.until + 1, region.sentence.index).some((sentence) => isAttackedAnew(region, sentence)) &&
  region.anaphoric &&
  !region.separate &&
  !isInSomeVillage(region.sentence.text) &&
  region.draft.place.precision === 'region' &&
  (region.weak || !region.additional.wounded) &&
  town.draft.place.precision !== 'region' &&
  contains(region.draft.place, town.draft.place) &&
  mayBeOneDay(town.draft.when, region.draft.when) &&
  (['killed', 'wounded'] as const).every(
    (role) => (region.draft[role]?.value ?? 0) <= (town.draft[role]?.value ?? -1) || region.draft[role] === null,
  )

/**
 * "By night the Odesa region was attacked by drones. One person was injured": in the region, not in the town told
 * before.
 */
const isAttackedAnew = ({ draft }: StrikePart, { letters, places }: Sentence): boolean =>
  /[HX]/.test(letters) &&
  places.some(({ role, candidates: [best] }) => role === 'at' && best?.name === draft.place.name)
