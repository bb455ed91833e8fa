import { pixelsOf } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import { OCCUPIED } from './basemap'
import type { Oblast } from './basemap'
import { CONTEXT_PLACES } from './contextPlaces'
import type { ContextPlace } from './contextPlaces'

/** From here regions are wide enough to carry their names. */
const OBLASTS_FROM = 6.8
/** Drawn at every zoom, that it may be read whose it is. */
const CRIMEA = 'UA-43'
/** Its city is named already. */
const KYIV_CITY = 'UA-30'

/** A name that belongs to the land, with its dot where it is a city. */
export interface ContextLabel {
  key: string
  name: string
  kind: ContextPlace['kind'] | 'oblast' | 'occupied'
  x: number
  y: number
}

/** The names that the land could carry at this zoom; a region that data tints carries its own. */
export function contextLabels(
  oblasts: readonly Oblast[],
  areas: readonly PlaceSymbol[],
  frame: MapFrame,
): ContextLabel[] {
  const named = new Set(areas.map((area) => area.place.region))
  const regions = oblasts
    .filter(({ id }) => !named.has(id) && (id === CRIMEA || (frame.zoom >= OBLASTS_FROM && id !== KYIV_CITY)))
    .map(({ id, n, x, y }): ContextLabel => {
      const name = OCCUPIED.has(id) ? `${n} (occupied)` : id.startsWith('UA-') ? `${n} region` : n
      return { key: id, name, kind: OCCUPIED.has(id) ? 'occupied' : 'oblast', ...pixelsOf(frame, { lat: y, lon: x }) }
    })
  const places = CONTEXT_PLACES.filter(({ from, to }) => frame.zoom >= from && frame.zoom < to).map(
    ({ name, kind, ...degrees }): ContextLabel => ({ key: `${kind}-${name}`, name, kind, ...pixelsOf(frame, degrees) }),
  )
  return [...places, ...regions]
}
