import type { LatLngTuple, Path, PolylineOptions, Renderer } from 'leaflet'
import { Polygon, Polyline } from './leafletParts'

export type PathOptions = PolylineOptions & { renderer: Renderer; pane: string }

/** A GeoJSON line or area as Leaflet draws it; GeoJSON has longitude first, Leaflet latitude. */
export function geometryPath(geometry: GeoJSON.Geometry, options: PathOptions): Path {
  switch (geometry.type) {
    case 'Polygon':
      return new Polygon(geometry.coordinates.map(turn), options)
    case 'MultiPolygon':
      return new Polygon(
        geometry.coordinates.map((rings) => rings.map(turn)),
        options,
      )
    case 'MultiLineString':
      return new Polyline(geometry.coordinates.map(turn), options)
    default:
      throw new Error(`the basemap holds a ${geometry.type}, which is neither line nor area`)
  }
}

const turn = (line: GeoJSON.Position[]): LatLngTuple[] => line.map(([lon, lat]) => [lat!, lon!])
