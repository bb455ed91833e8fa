import type { Map as LeafletMap } from 'leaflet'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { OCCUPIED } from './basemap'
import type { Basemap, Oblast } from './basemap'
import { geometryPath } from './geometryPath'
import { LayerGroup, SVG } from './leafletParts'

const PANE = 'basemap'

const isOccupied = ({ properties }: { properties?: Partial<Oblast> }): boolean => OCCUPIED.has(properties?.id ?? '')

/** Draws land, water and borders, under everything else. Colours are the style sheet's, so a theme needs no redraw. */
export function drawBasemap(map: LeafletMap, basemap: Basemap): LayerGroup {
  if (!map.getPane(PANE)) map.createPane(PANE).style.zIndex = '210'
  const { countries, oblasts, rivers, lakes } = basemap.objects
  const occupied = { type: 'GeometryCollection' as const, geometries: oblasts.geometries.filter(isOccupied) }
  const options = { pane: PANE, renderer: new SVG({ pane: PANE, padding: 0.5 }), interactive: false }
  const draw = (className: string, geometry: GeoJSON.Geometry) => geometryPath(geometry, { ...options, className })
  const shape = (object: GeometryObject) => (feature(basemap, object) as GeoJSON.Feature).geometry
  const isUkraine = (country: { properties?: { c?: string } }) => country.properties?.c === 'UA'
  return new LayerGroup([
    ...countries.geometries.map((country) =>
      draw(isUkraine(country) ? 'map-land map-ukraine' : 'map-land', shape(country)),
    ),
    ...lakes.geometries.map((lake) => draw('map-lakes', shape(lake))),
    draw('map-rivers', mesh(basemap, rivers)),
    draw(
      'map-oblasts',
      mesh(basemap, oblasts, (a, b) => a !== b),
    ),
    draw(
      'map-borders',
      mesh(basemap, countries, (a, b) => a !== b),
    ),
    draw('map-occupied', mesh(basemap, occupied)),
  ]).addTo(map)
}
