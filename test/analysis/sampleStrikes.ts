import type { Edition } from '../../src/analysis/edition'
import { openEdition } from '../../src/analysis/edition'
import type { MapEntry } from '../../src/analysis/mapSymbols'
import type { Entry, Strike } from '../../src/model/entry'
import type { Place } from '../../src/model/place'
import { atLeast, exactly } from '../counts'
import { emptyManifest } from '../manifest'

/** The places of the strikes of 17 and 18 December 2025. */
export const PLACES: Place[] = [
  ['zaporizhzhia', 'Zaporizhzhia', 47.84, 35.14, 'UA-23'],
  ['kushuhum', 'Kushuhum', 47.72, 35.21, 'UA-23'],
  ['cherkasy', 'Cherkasy', 49.44, 32.06, 'UA-71'],
  ['odesa', 'Odesa', 46.48, 30.73, 'UA-51'],
  ['rostov-on-don', 'Rostov-on-Don', 47.23, 39.71, 'RU-ROS'],
  ['bataysk', 'Bataysk', 47.14, 39.75, 'RU-ROS'],
  ['rostov-region', 'Rostov region', 47.7, 41, 'RU-ROS'],
  ['russia', 'Russia', 60, 60, null],
].map(([id, name, lat, lon, region]) => ({
  id: id as string,
  name: name as string,
  lat: lat as number,
  lon: lon as number,
  precision: id === 'russia' ? 'country' : id === 'rostov-region' ? 'region' : 'settlement',
  country: (region as string | null)?.slice(0, 2) ?? 'RU',
  region: region as string | null,
  spellings: [name as string],
}))

/** A strike on a place; what is not given is unknown. */
export function strike(place: string, given: Partial<Strike> & { precision?: Place['precision'] } = {}): Strike {
  const { precision = PLACES.find(({ id }) => id === place)?.precision ?? 'settlement', ...values } = given
  return {
    kind: 'strike',
    id: `strike-${place}`,
    title: `Strike on ${place}`,
    when: { start: '2025-12-17', end: '2025-12-18', precision: 'night', basis: 'resolved', asWritten: 'overnight' },
    partOf: null,
    actors: [],
    sides: ['RU'],
    sources: ['000'],
    claimCount: 1,
    status: 'reviewed',
    attributedTo: null,
    disputed: null,
    place: { id: place, precision },
    attacker: 'RU',
    weapon: 'drones',
    killed: null,
    wounded: null,
    children: null,
    damage: null,
    ...values,
  }
}

export const DAY = {
  start: '2025-12-17',
  end: '2025-12-17',
  precision: 'day',
  basis: 'stated',
  asWritten: null,
} as const

/** The strikes that the five articles tell of, in their main lines. */
export const STRIKES: Strike[] = [
  strike('rostov-region', { attacker: 'UA', killed: exactly(3), wounded: atLeast(10) }),
  strike('rostov-on-don', { attacker: 'UA', killed: exactly(2), partOf: 'strike-rostov-region' }),
  strike('bataysk', { attacker: 'UA', killed: exactly(1), partOf: 'strike-rostov-region' }),
  strike('cherkasy', { wounded: exactly(6) }),
  strike('odesa', { wounded: exactly(7), precision: 'near-settlement' }),
  strike('zaporizhzhia', { wounded: atLeast(32), when: DAY, weapon: 'air strikes', disputed: 'evolution' }),
  strike('kushuhum', { when: DAY, weapon: 'drone' }),
]

export const entriesById = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]))

export const strikeEdition = (entries: MapEntry[] = STRIKES): Edition =>
  openEdition(
    { articles: [], actors: [], places: PLACES, entries, renamed: {}, texts: {} },
    emptyManifest(entries.length),
  )
