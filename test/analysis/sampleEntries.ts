import fc from 'fast-check'
import { openEdition } from '../../src/analysis/edition'
import type { Edition } from '../../src/analysis/edition'
import type { Entry, Figure, Negotiation, Strike } from '../../src/model/entry'
import type { Place } from '../../src/model/place'
import { isoOfDay } from '../../src/text/calendar'
import { emptyManifest } from '../manifest'
import { arbitraryCount, raidOn } from './sampleRaids'

export const PLACES: Place[] = ['Berlin', 'Cherkasy', 'Odesa', 'Zaporizhzhia'].map((name, i) => ({
  id: name.toLowerCase(),
  name,
  lat: 46.5 + i,
  lon: -30.7 + i,
  precision: 'settlement',
  country: name === 'Berlin' ? 'DE' : 'UA',
  region: null,
  spellings: [],
}))

const shared = (id: string, day: string) => {
  const { kind: _kind, ...raid } = raidOn(day)
  const { when, partOf, actors, sides, sources, claimCount, status, attributedTo, disputed } = raid
  return {
    id,
    title: id,
    when: { ...when, end: day, precision: 'day' as const },
    partOf,
    actors,
    sides,
    sources,
    claimCount,
    status,
    attributedTo,
    disputed,
  }
}

export const strikeOn = (day: string, id: string, values: Partial<Strike> = {}): Strike => ({
  kind: 'strike',
  ...shared(id, day),
  place: { id: 'odesa', precision: 'settlement' },
  attacker: 'RU',
  weapon: 'drones',
  killed: null,
  wounded: null,
  children: null,
  damage: null,
  ...values,
})

export const talksOn = (day: string, id: string, values: Partial<Negotiation> = {}): Negotiation => ({
  kind: 'negotiation',
  ...shared(id, day),
  form: 'meeting',
  state: 'held',
  states: ['held'],
  place: { id: 'berlin', precision: 'settlement' },
  participants: [],
  ...values,
})

export const figureOn = (day: string, id: string, values: Partial<Figure> = {}): Figure => ({
  kind: 'figure',
  ...shared(id, day),
  measure: 'money',
  value: null,
  unit: 'EUR',
  deadline: null,
  ...values,
})

export const editionOf = (entries: Entry[]): Edition =>
  openEdition(
    { articles: [], actors: [], places: PLACES, entries, renamed: {}, texts: {} },
    { ...emptyManifest(entries.length), evidence: { '2025-12': 'evidence.json' } },
  )

const maybeCount = fc.option(arbitraryCount, { nil: null })

/** Entries of every kind the table sorts differently, in any order. */
export const arbitraryEntries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 20_400, max: 20_420 }).map(isoOfDay),
      kind: fc.constantFrom('strike', 'raid', 'negotiation', 'figure'),
      title: fc.string({ maxLength: 6 }),
      place: fc.constantFrom(...PLACES.map(({ id }) => id)),
      killed: maybeCount,
      wounded: maybeCount,
    }),
    { maxLength: 40 },
  )
  .map((drafts) =>
    drafts.map(({ day, kind, title, place: id, killed, wounded }, i): Entry => {
      const place = { id, precision: 'settlement' as const }
      if (kind === 'strike') return strikeOn(day, `entry-${i}`, { title, place, killed, wounded })
      if (kind === 'raid')
        return { ...raidOn(day, { title, launched: killed, intercepted: wounded }), id: `entry-${i}` }
      return kind === 'negotiation'
        ? talksOn(day, `entry-${i}`, { title, place: killed && place })
        : figureOn(day, `entry-${i}`, { title })
    }),
  )
