import type { Attribution, Claim } from '../model/claim'
import type { Count } from '../model/count'
import type { Entry, Evidence } from '../model/entry'
import { PLACE_PRECISIONS, type PlaceRef } from '../model/place'
import { PRECISIONS, type When } from '../model/when'
import { chooseClaim, shownBy, type Chosen } from './showValues'

type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>
type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>

/** The fields of an entry that do not depend on its kind: set by `buildEntries`. */
type CommonField = 'id' | 'title' | 'when' | 'partOf' | 'actors' | 'sides' | 'sources' | 'claimCount' | 'status' | 'attributedTo' | 'disputed'
type ValuesOf<E> = E extends Entry ? Omit<E, CommonField> : never

/** An entry's own values, what each was taken from, and who is said to say them. */
export interface ShownValues {
  values: ValuesOf<Entry>
  shown: Evidence['shown']
  attributedTo: Attribution | null
}

/** Applies the rule of `showValues` to the claims of one entry, in the order in which they were told. */
export function entryValues(claims: readonly Claim[]): ShownValues {
  const [first] = claims
  const of = <K extends Claim['kind']>(kind: K): ClaimOf<K>[] => claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind)
  switch (first!.kind) {
    case 'negotiation':
      return negotiationValues(of('negotiation'))
    case 'raid':
      return raidValues(of('raid'))
    case 'strike':
      return strikeValues(of('strike'))
    case 'position':
      return positionValues(of('position'))
    case 'figure':
      return figureValues(of('figure'))
  }
}

/** The date shown: a day before a weekend before a month, a stated one before a resolved one. */
export const chooseWhen = (claims: readonly Claim[]): Chosen<Claim> | null =>
  chooseClaim(claims, {
    key: ({ when }) => when && `${when.start} ${when.end}`,
    specificity: ({ when }) => [-PRECISIONS.indexOf(when!.precision), when!.basis === 'stated' ? 1 : 0],
  })

/** Drones and missiles of one night come together from one claim: only then is a rate between them lawful. */
function raidValues(claims: ClaimOf<'raid'>[]): ShownValues {
  const counts = (claim: ClaimOf<'raid'>): (Count | null)[] => [
    claim.launched, claim.intercepted, claim.lost, claim.hits, claim.missilesLaunched, claim.missilesIntercepted,
  ]
  const chosen = chooseClaim(claims, {
    key: (claim) => `${claim.scope} ${counts(claim).map((count) => count?.value ?? '-').join(' ')}`,
    specificity: (claim) => [
      claim.scope === 'national' ? 1 : 0,
      counts(claim).filter((count) => count !== null).length,
      counts(claim).filter((count) => count?.bound === 'exact').length,
    ],
  })
  const source = chosen?.claim ?? withoutCounts(claims[0]!)
  const { launchedBy, launched, intercepted, lost, hits, missilesLaunched, missilesIntercepted, wording, scope, place } = source
  const values: ValuesOf<EntryOf<'raid'>> = {
    kind: 'raid', launchedBy, launched, intercepted, lost, hits, missilesLaunched, missilesIntercepted, wording, scope, place,
    oneStatement: launched !== null && intercepted !== null,
  }
  const fields = ['launched', 'intercepted', 'lost', 'hits', 'missilesLaunched', 'missilesIntercepted', 'wording', 'scope', 'place'] as const
  return { values, shown: together(chosen, fields.filter((field) => values[field] !== null)), attributedTo: chosen?.claim.attributedTo ?? null }
}

/** Each value of a strike stands for itself: one source may know the wounded, another the weapon. */
function strikeValues(claims: ClaimOf<'strike'>[]): ShownValues {
  const shown: Evidence['shown'] = {}
  const take = <T>(field: string, chosen: Chosen<ClaimOf<'strike'>> | null, value: (claim: ClaimOf<'strike'>) => T): T | null => {
    if (chosen === null) return null
    shown[field] = shownBy(chosen)
    return value(chosen.claim)
  }
  const text = (field: 'attacker' | 'weapon' | 'damage') => chooseClaim(claims, { key: (claim) => claim[field], specificity: () => [] })
  const wounded = chooseCasualties(claims, 'wounded')
  const killed = chooseCasualties(claims, 'killed')
  const place = choosePlace(claims)
  const values: ValuesOf<EntryOf<'strike'>> = {
    kind: 'strike',
    place: take('place', place, (claim) => claim.place) ?? claims[0]!.place,
    attacker: take('attacker', text('attacker'), (claim) => claim.attacker),
    weapon: take('weapon', text('weapon'), (claim) => claim.weapon),
    killed: take('killed', killed, (claim) => claim.killed),
    wounded: take('wounded', wounded, (claim) => claim.wounded),
    children: take('children', chooseCasualties(claims, 'children'), (claim) => claim.children),
    damage: take('damage', text('damage'), (claim) => claim.damage),
  }
  return { values, shown, attributedTo: (wounded ?? killed ?? place)?.claim.attributedTo ?? null }
}

/**
 * "At least" stays a lower bound: where "at least 32 people" and "32 people" stand side by side, both support the
 * former, and that is shown.
 */
function chooseCasualties(claims: ClaimOf<'strike'>[], field: 'killed' | 'wounded' | 'children'): Chosen<ClaimOf<'strike'>> | null {
  const chosen = chooseClaim(claims, {
    key: (claim) => claim[field]?.value ?? null,
    specificity: (claim) => [claim[field]!.bound === 'exact' ? 1 : 0],
  })
  if (chosen === null) return null
  const figure = chosen.claim[field]!.value
  const lowerBound = chosen.told.find((claim) => claim[field]!.value === figure && claim[field]!.bound === 'at-least')
  return lowerBound ? { ...chosen, claim: lowerBound } : chosen
}

/** `participants` gathers all that sound claims name: an article that names fewer does not deny the others. */
function negotiationValues(claims: ClaimOf<'negotiation'>[]): ShownValues {
  const sound = claims.filter((claim) => claim.suspect === null)
  const reviewed = sound.filter((claim) => claim.status === 'reviewed')
  const told = reviewed.length > 0 ? reviewed : sound.length > 0 ? sound : claims
  const form = chooseClaim(claims, { key: (claim) => claim.form, specificity: () => [] })
  const place = choosePlace(claims)
  const participants = chooseClaim(claims, {
    key: (claim) => [...claim.participants].sort().join(' ') || null,
    specificity: (claim) => [claim.participants.length],
  })
  const last = told.at(-1)!
  const values: ValuesOf<EntryOf<'negotiation'>> = {
    kind: 'negotiation',
    form: (form?.claim ?? last).form,
    place: place?.claim.place ?? null,
    participants: [...new Set(told.flatMap((claim) => claim.participants))],
    state: last.state,
    states: [...new Set(told.map((claim) => claim.state))],
  }
  const shown = { ...together(form, ['form']), ...together(place, ['place']), ...together(participants, ['participants']) }
  return { values, shown, attributedTo: (sound.length > 0 ? last : null)?.attributedTo ?? null }
}

/** A stance and its summary come together; claims agree where the stance is the same. */
function positionValues(claims: ClaimOf<'position'>[]): ShownValues {
  const chosen = chooseClaim(claims, { key: (claim) => claim.stance, specificity: () => [] })
  const { party, topic, stance, summary } = chosen?.claim ?? claims[0]!
  const values: ValuesOf<EntryOf<'position'>> = { kind: 'position', party, topic, stance, summary }
  return { values, shown: together(chosen, ['party', 'topic', 'stance', 'summary']), attributedTo: chosen?.claim.attributedTo ?? null }
}

/** A value and its unit come together. */
function figureValues(claims: ClaimOf<'figure'>[]): ShownValues {
  const chosen = chooseClaim(claims, {
    key: ({ value, unit, deadline }) => (value || deadline ? `${value?.value} ${unit} ${deadline?.start} ${deadline?.end}` : null),
    specificity: ({ value, deadline }) => [value?.bound === 'exact' ? 1 : 0, deadline ? -PRECISIONS.indexOf(deadline.precision) : 0],
  })
  const { measure, unit } = chosen?.claim ?? claims[0]!
  const { value, deadline } = chosen?.claim ?? { value: null, deadline: null }
  const values: ValuesOf<EntryOf<'figure'>> = { kind: 'figure', measure, value, unit, deadline }
  return { values, shown: together(chosen, ['measure', 'value', 'unit', 'deadline']), attributedTo: chosen?.claim.attributedTo ?? null }
}

/** A site before a settlement before a region. */
const choosePlace = <C extends Claim & { place: PlaceRef | null }>(claims: readonly C[]): Chosen<C> | null =>
  chooseClaim(claims, {
    key: ({ place }) => place && `${place.id} ${place.precision}`,
    specificity: ({ place }) => [-PLACE_PRECISIONS.indexOf(place!.precision)],
  })

const together = (chosen: Chosen<Claim> | null, fields: readonly string[]): Evidence['shown'] =>
  chosen === null ? {} : Object.fromEntries(fields.map((field) => [field, shownBy(chosen)]))

/** An entry that only suspect claims tell of keeps its subject and shows no number. */
const withoutCounts = (claim: ClaimOf<'raid'>): ClaimOf<'raid'> => ({
  ...claim, launched: null, intercepted: null, lost: null, hits: null, missilesLaunched: null, missilesIntercepted: null,
})

/** What stands for a date where no claim gives one: the day of the article that tells it first. */
export function publicationAsWhen(publishedOn: string, kind: Claim['kind']): When {
  const precision = kind === 'position' || kind === 'figure' ? 'day' : 'vague'
  return { start: publishedOn, end: publishedOn, precision, basis: 'resolved', asWritten: null }
}
