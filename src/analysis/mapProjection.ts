import type { MapView } from '../link/viewState'

/** A point or an offset on the screen, in CSS pixels. */
export interface Pixels {
  x: number
  y: number
}

export interface Degrees {
  lat: number
  lon: number
}

/** Pixels of the whole world's width at zoom 0, as web maps have it. */
const WORLD_WIDTH = 256

/**
 * Web Mercator, as Leaflet projects: pixels from the world's north-western corner at a zoom, which may be a fraction.
 */
export function projectDegrees({ lat, lon }: Degrees, zoom: number): Pixels {
  const width = WORLD_WIDTH * 2 ** zoom
  const sine = Math.sin((lat * Math.PI) / 180)
  return { x: width * (lon / 360 + 0.5), y: width * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) }
}

/** The inverse of `projectDegrees`. */
export function unprojectPixels({ x, y }: Pixels, zoom: number): Degrees {
  const width = WORLD_WIDTH * 2 ** zoom
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / width))) * 180) / Math.PI
  return { lat, lon: (x / width - 0.5) * 360 }
}

/** What a link keeps of a view: zoom to two decimals, degrees to three (about 100 m). */
export const roundMapView = ({ zoom, lat, lon }: MapView): MapView => ({
  zoom: Number(zoom.toFixed(2)),
  lat: Number(lat.toFixed(3)),
  lon: Number(lon.toFixed(3)),
})

export const isSameMapView = (a: MapView | null, b: MapView | null): boolean =>
  a === b || (a !== null && b !== null && a.zoom === b.zoom && a.lat === b.lat && a.lon === b.lon)

/** South-west and north-east corners. */
export type DegreesBox = [Degrees, Degrees]

/** Below this many places every one counts for the opening view. */
const FEW_PLACES = 50
/** Of many places, this share on each edge is left out, so that one far strike does not shrink all others. */
const EDGE_SHARE = 0.01

/** The box that holds the places, for the view that the map opens with; null without places. */
export function boxAround(places: readonly Degrees[]): DegreesBox | null {
  if (places.length === 0) return null
  const skip = places.length < FEW_PLACES ? 0 : Math.floor(places.length * EDGE_SHARE)
  const edges = (values: number[]): [number, number] => {
    const sorted = values.sort((a, b) => a - b)
    return [sorted[skip]!, sorted[sorted.length - 1 - skip]!]
  }
  const [south, north] = edges(places.map((place) => place.lat))
  const [west, east] = edges(places.map((place) => place.lon))
  return [
    { lat: south, lon: west },
    { lat: north, lon: east },
  ]
}
