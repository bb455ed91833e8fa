import type { Place, PlacePrecision } from '../../model/place'
import { ADDITIONS } from './additions'
import { BORDERLAND } from './borderland'
import { placeKey } from './placeKey'
import { REGIONS } from './regions'
import settlements from './settlements.json'
import { WORLD_AREAS, WORLD_CITIES } from './world'

/** A place that a name may stand for. `listed` marks those that need no locative word beside them to be believed. */
export interface KnownPlace {
  name: string
  country: string
  region: string | null
  lat: number
  lon: number
  precision: PlacePrecision
  population: number
  listed: boolean
}

/** Names by their key, and for each first word of a key how many words the longest name has. */
export interface PlaceIndex {
  byKey: ReadonlyMap<string, readonly KnownPlace[]>
  longest: ReadonlyMap<string, number>
}

/** Below this a name is often a common word or a surname too: it counts only after "in", "near", "village of"… */
const WELL_KNOWN_POPULATION = 30_000

interface Builder {
  byKey: Map<string, KnownPlace[]>
  longest: Map<string, number>
}

/**
 * The built-in gazetteer: settlements of the war's reach, regions, and the world's usual venues. Built on first use.
 */
export const builtInPlaces = (): PlaceIndex => (builtIn ??= buildIndex())
let builtIn: PlaceIndex | undefined

/** The registry's places by all their spellings; they win over the gazetteer's. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const builder: Builder = { byKey: new Map(), longest: new Map() }
  for (const place of places) {
    const known: KnownPlace = { ...place, population: 1e6, listed: true }
    for (const spelling of new Set([place.name, ...place.spellings])) add(builder, spelling, known)
  }
  return builder
}

function buildIndex(): PlaceIndex {
  const builder: Builder = { byKey: new Map(), longest: new Map() }
  const replaced = new Set(
    ADDITIONS.flatMap((row) => namesOf(row).map((name) => `${row.split('|')[2]} ${placeKey(name)}`)),
  )
  for (const row of settlements) {
    const [name = '', , region] = row.split('|')
    if (!replaced.has(`${region} ${placeKey(name)}`)) addSettlement(builder, row, false)
  }
  for (const row of BORDERLAND) addSettlement(builder, row, false)
  for (const row of ADDITIONS) addSettlement(builder, row, true)
  for (const row of WORLD_CITIES) addWorld(builder, row, 'settlement')
  for (const row of WORLD_AREAS) addWorld(builder, row, 'country')
  for (const region of REGIONS) {
    const capital = builder.byKey
      .get(placeKey(region.capital))
      ?.find((place) => place.region === region.id || place.listed)
    if (capital === undefined)
      throw new Error(`Region ${region.id}: no place is called ${region.capital}; add it to additions.ts.`)
    const known: KnownPlace = {
      ...capital,
      name: region.name,
      country: region.country,
      region: region.id,
      precision: 'region',
      listed: true,
    }
    for (const name of new Set(region.ownNames)) add(builder, name, known)
  }
  return builder
}

function namesOf(row: string): string[] {
  const [name = '', , , , , , spellings = ''] = row.split('|')
  return [name, ...spellings.split(';').filter(Boolean)]
}

function addSettlement(builder: Builder, row: string, listed: boolean): void {
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

function addWorld(builder: Builder, row: string, precision: PlacePrecision): void {
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

function add(builder: Builder, name: string, place: KnownPlace): void {
  const key = placeKey(name)
  if (key.length < 2) return
  const same = builder.byKey.get(key)
  if (same === undefined) builder.byKey.set(key, [place])
  else if (!same.includes(place)) same.push(place)
  const words = key.split(' ')
  builder.longest.set(words[0]!, Math.max(words.length, builder.longest.get(words[0]!) ?? 0))
}
