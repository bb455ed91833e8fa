import { geoJSON, layerGroup, svg } from 'leaflet'
import type { LayerGroup, Map as LeafletMap } from 'leaflet'
import { feature, mesh } from 'topojson-client'
import { OCCUPIED } from './basemap'
import type { Basemap, Oblast } from './basemap'

const PANE = 'basemap'

const isOccupied = ({ properties }: { properties?: Partial<Oblast> }): boolean => OCCUPIED.has(properties?.id ?? '')

/** Draws land, water and borders, under everything else. Colours are the style sheet's, so a theme needs no redraw. */
export function drawBasemap(map: LeafletMap, basemap: Basemap): LayerGroup {
  map.createPane(PANE).style.zIndex = '210'
  const { countries, oblasts, rivers, lakes } = basemap.objects
  const occupied = { type: 'GeometryCollection' as const, geometries: oblasts.geometries.filter(isOccupied) }
  const options = { pane: PANE, renderer: svg({ pane: PANE, padding: 0.5 }), interactive: false }
  const draw = (className: string, shape: GeoJSON.GeoJsonObject) => geoJSON(shape, { ...options, style: { className } })
  return layerGroup([
    geoJSON(feature(basemap, countries), {
      ...options,
      style: (country) => ({ className: country?.properties.c === 'UA' ? 'map-land map-ukraine' : 'map-land' }),
    }),
    draw('map-lakes', feature(basemap, lakes)),
    draw('map-rivers', feature(basemap, rivers)),
    draw('map-oblasts', mesh(basemap, oblasts, (a, b) => a !== b)),
    draw('map-borders', mesh(basemap, countries, (a, b) => a !== b)),
    draw('map-occupied', mesh(basemap, occupied)),
  ]).addTo(map)
}
