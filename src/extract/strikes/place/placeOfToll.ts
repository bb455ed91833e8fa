import type { DraftPlace } from '../../../model/draft'
import type { Casualties } from '../people/casualties'
import type { ToldPlaces } from './placeFromContext'

/** A toll seldom grows threefold from one sentence to the next, and often by less than half. */
const LEAP = 3
const GROWTH = 1.5

/** The place of casualties told, however long ago, if they have but one: an article on one strike has no other. */
export const onlyPlaceOf = (tolls: ToldPlaces['tolls']): DraftPlace | null =>
  new Set(tolls.map(({ place }) => place.name)).size === 1 ? tolls[0]!.place : null

/**
 * The place whose toll has grown to a number: that of the casualties told last, unless theirs were far fewer and
 * another place's fit. "18 died in Dnipro … In Samar, two died. … By evening the death toll had reached 19": that of
 * Dnipro.
 */
export function placeOfToll({ role, group }: Casualties, { last, tolls }: ToldPlaces): DraftPlace | null {
  if (!last) return onlyPlaceOf(tolls)
  const { value } = group.count
  const known = tolls.flatMap(({ place, [role]: count }) => (count ? [{ place, count: count.value }] : []))
  const ofLast = known.findLast(({ place }) => place.name === last.name)
  if (!ofLast || value < LEAP * ofLast.count) return last
  const fitting = known.find(({ count }) => count <= GROWTH * value && value <= GROWTH * count)
  return fitting?.place ?? last
}

/** "The toll of the strike in Lyman has risen to 7. … In the region it has risen to 7": of that town, told again. */
export const townWithToll = (area: DraftPlace, { role, group }: Casualties, { tolls }: ToldPlaces): DraftPlace | null =>
  tolls.find(
    ({ place, [role]: count }) =>
      area.precision === 'region' &&
      place.precision !== 'region' &&
      place.region === area.region &&
      group.count.value > 1 &&
      count?.value === group.count.value,
  )?.place ?? null
