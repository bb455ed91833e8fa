import type { PlacePrecision } from '../../model/place'
import type { KnownPlace, PlaceIndex } from './placeIndex'
import { placeKey } from './placeKey'

/** A place index in the making. */
export interface Builder extends PlaceIndex {
  byKey: Map<string, KnownPlace[]>
  longest: Map<string, number>
}

/** Below this a name is often a common word or a surname too: it counts only after "in", "near", "village of"… */
const WELL_KNOWN_POPULATION = 30_000

/** A row's name and its other spellings. */
export function namesOf(row: string): string[] {
  const [name = '', , , , , , spellings = ''] = row.split('|')
  return [name, ...spellings.split(';').filter(Boolean)]
}

/** Adds a row of settlements.json or of those written by hand. */
export function addSettlement(builder: Builder, row: string, listed: boolean): void {
  const [name = '', country = '', region, lat, lon, population] = row.split('|')
  const known: KnownPlace = {
    name,
    country,
    region: region || null,
    lat: Number(lat),
    lon: Number(lon),
    precision: 'settlement',
    population: Number(population),
    listed: listed || Number(population) >= WELL_KNOWN_POPULATION,
  }
  for (const each of namesOf(row)) add(builder, each, known)
}

/** Adds a venue or a country of the world. */
export function addWorld(builder: Builder, row: string, precision: PlacePrecision): void {
  const [name = '', country = '', lat, lon, spellings = ''] = row.split('|')
  const known: KnownPlace = {
    name,
    country,
    region: null,
    lat: Number(lat),
    lon: Number(lon),
    precision,
    population: 1e6,
    listed: true,
  }
  for (const each of [name, ...spellings.split(';').filter(Boolean)]) add(builder, each, known)
}

/** Adds a place under one of its names. */
export function add(builder: Builder, name: string, place: KnownPlace): void {
  const key = placeKey(name)
  if (key.length < 2) return
  const same = builder.byKey.get(key)
  if (same === undefined) builder.byKey.set(key, [place])
  else if (!same.includes(place)) same.push(place)
  const words = key.split(' ')
  builder.longest.set(words[0]!, Math.max(words.length, builder.longest.get(words[0]!) ?? 0))
}
