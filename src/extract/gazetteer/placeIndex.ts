import type { Place, PlacePrecision } from '../../model/place'
import { BORDERLAND } from './borderland'
import { add, addSettlement, addWorld, type Builder, namesOf } from './placeBuilder'
import { placeKey } from './placeKey'
import { REGIONS } from './regions'
import { RUSSIA_ADDITIONS } from './russiaAdditions'
import settlements from './settlements.json'
import { UKRAINE_ADDITIONS } from './ukraineAdditions'
import { WORLD_AREAS } from './worldAreas'
import { WORLD_CITIES } from './worldCities'

const ADDITIONS = [...UKRAINE_ADDITIONS, ...RUSSIA_ADDITIONS]

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
      throw new Error(`Region ${region.id}: no place is called ${region.capital}; add it to the additions.`)
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
