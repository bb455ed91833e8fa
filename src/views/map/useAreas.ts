import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { feature } from 'topojson-client'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import type { Basemap } from './basemap'
import { geometryPath } from './geometryPath'
import { SVG } from './leafletParts'
import { areaKey } from './labelRequests'

const PANE = 'areas'

/** Tints the regions of which something is told as a whole. A press opens what is told. */
export function useAreas(
  map: LeafletMap | null,
  basemap: Basemap | null,
  areas: readonly PlaceSymbol[],
  onOpen: (key: string) => void,
): void {
  useEffect(() => {
    if (map === null || basemap === null || areas.length === 0) return
    if (!map.getPane(PANE)) map.createPane(PANE).style.zIndex = '300'
    const renderer = new SVG({ pane: PANE, padding: 0.5 })
    const options = { pane: PANE, renderer }
    const { oblasts } = basemap.objects
    const layers = areas.flatMap((area) => {
      const shape = oblasts.geometries.find(({ properties }) => (properties as { id: string }).id === area.place.region)
      if (!shape) return []
      const { geometry } = feature(basemap, shape) as GeoJSON.Feature
      const layer = geometryPath(geometry, { ...options, className: `map-area is-${area.side}` })
      layer.on('click', () => onOpen(areaKey(area))).addTo(map)
      // Only one entry can be named on one shape; a list of them is named by the label.
      if (area.entries.length === 1) layer.getElement()!.setAttribute('data-entry', area.entries[0]!.id)
      return [layer]
    })
    return () => {
      for (const layer of layers) layer.remove()
      renderer.remove()
    }
  }, [map, basemap, areas, onOpen])
}
