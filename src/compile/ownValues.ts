import type { Attribution, Claim } from '../model/claim'
import type { Entry, Evidence } from '../model/entry'
import { PLACE_PRECISIONS, type PlaceRef } from '../model/place'
import { chooseClaim, shownBy, type Chosen } from './showValues'

export type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>

/** The fields that entries of all kinds have: set by `buildEntries`. */
type CommonField = Exclude<keyof Entry, 'kind'>
type OwnValues<E> = E extends Entry ? Omit<E, CommonField> : never

/** The values of an entry of one kind. */
export type ValuesOf<K extends Entry['kind']> = OwnValues<Extract<Entry, { kind: K }>>

/** An entry's own values, what each was taken from, and who is said to say them: the speaker of a claim shown. */
export interface ShownValues {
  values: OwnValues<Entry>
  shown: Evidence['shown']
  attributedTo: Attribution | null
}

/** Several values taken from one claim; what it does not tell is taken from none. */
export const together = (chosen: Chosen<Claim> | null, values: Record<string, unknown>): Evidence['shown'] => {
  if (chosen === null) return {}
  const told = Object.keys(values).filter((field) => values[field] !== null)
  return Object.fromEntries(told.map((field) => [field, shownBy(chosen)]))
}

/** A site before a settlement before a region. */
export const choosePlace = <C extends Claim & { place: PlaceRef | null }>(claims: readonly C[]): Chosen<C> | null =>
  chooseClaim(claims, {
    key: ({ place }) => place && `${place.id} ${place.precision}`,
    specificity: ({ place }) => [-PLACE_PRECISIONS.indexOf(place!.precision)],
  })
