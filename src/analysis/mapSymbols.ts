import type { Entry, EntryId, Raid, Strike } from '../model/entry'
import type { Place, PlaceId } from '../model/place'
import type { Belligerent } from '../model/side'
import { append } from '../text/append'
import { tallyStrikes } from './casualties'
import type { Tally } from './casualties'

/** What the map shows: strikes, and raids told for one region. */
export type MapEntry = Strike | (Raid & { scope: 'regional'; place: NonNullable<Raid['place']> })

/** Whose strikes a symbol stands for: one side's, both sides', or those of an attacker no source names. */
export type SymbolSide = Belligerent | 'both' | 'unnamed'

/** Everything told of one place. */
export interface PlaceSymbol {
  place: Place
  /** Newest first. */
  entries: MapEntry[]
  side: SymbolSide
  /** Every entry is told only as near the place, or somewhere in its district. */
  precision: 'at' | 'near' | 'district'
  tally: Tally
}

/** What the map draws and what it cannot. */
export interface MapSymbols {
  /** Drawn as circles. */
  points: PlaceSymbol[]
  /** Told of a whole region: its area is tinted. */
  areas: PlaceSymbol[]
  /** Told of a country only, or of a region without a shape: named beside the map. */
  undrawn: MapEntry[]
}

interface Gazetteer {
  placeById: ReadonlyMap<PlaceId, Place>
  entryById: ReadonlyMap<EntryId, Entry>
}

/** Whether the map has anything to say of an entry. */
export const isMapEntry = (entry: Entry): entry is MapEntry =>
  entry.kind === 'strike' || (entry.kind === 'raid' && entry.scope === 'regional' && entry.place !== null)

/**
 * Groups entries by place. A region's total and the strikes on places inside it stay apart, so that the parts are drawn
 * as parts. One pass: 100,000 entries share a few thousand places.
 */
export function computeMapSymbols(entries: readonly Entry[], { placeById, entryById }: Gazetteer): MapSymbols {
  const points = new Map<PlaceId, MapEntry[]>()
  const areas = new Map<PlaceId, MapEntry[]>()
  const undrawn: MapEntry[] = []
  for (const entry of entries) {
    if (!isMapEntry(entry)) continue
    const place = placeById.get(entry.place.id)
    if (place === undefined || entry.place.precision === 'country') undrawn.push(entry)
    else if (entry.place.precision !== 'region') append(points, place.id, entry)
    else if (place.region !== null) append(areas, place.id, entry)
    else undrawn.push(entry)
  }
  const toSymbol = ([id, group]: [PlaceId, MapEntry[]]): PlaceSymbol => ({
    place: placeById.get(id)!,
    entries: group,
    side: sideOf(group),
    precision: precisionOf(group),
    tally: tallyStrikes(group, entryById),
  })
  return { points: [...points].map(toSymbol), areas: [...areas].map(toSymbol), undrawn }
}

/** Whose strike or raid it is. */
export const attackerOf = (entry: MapEntry): Belligerent | null =>
  entry.kind === 'raid' ? entry.launchedBy : entry.attacker

/** The share of each side's entries, from 0 to 1; the rest are of attackers that no source names. */
export type AttackerShares = Readonly<Record<Belligerent, number>>

/** Of two Russian strikes and two whose attacker no one names: half Russia's, none Ukraine's. */
export function attackerShares(entries: readonly MapEntry[]): AttackerShares {
  const shareOf = (side: Belligerent): number =>
    entries.filter((entry) => attackerOf(entry) === side).length / entries.length
  return { RU: shareOf('RU'), UA: shareOf('UA') }
}

/** The side that all entries share. */
export function sideOf(entries: readonly MapEntry[]): SymbolSide {
  let side: SymbolSide = 'unnamed'
  for (const entry of entries) {
    const attacker = attackerOf(entry)
    if (attacker === null || attacker === side) continue
    if (side !== 'unnamed') return 'both'
    side = attacker
  }
  return side
}

/** As exact as the most exact of them: one strike on the town itself makes the symbol stand at the town. */
function precisionOf(entries: readonly MapEntry[]): PlaceSymbol['precision'] {
  let precision: PlaceSymbol['precision'] = 'district'
  for (const { place } of entries) {
    if (place.precision === 'site' || place.precision === 'settlement') return 'at'
    if (place.precision === 'near-settlement') precision = 'near'
  }
  return precision
}
