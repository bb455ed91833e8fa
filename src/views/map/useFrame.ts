import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet'
import { useEffect, useState } from 'react'
import type { MapFrame } from '../../analysis/mapFrame'
import { projectDegrees } from '../../analysis/mapProjection'
import { getPosition } from './leafletParts'

/**
 * Where the map looks. It changes when a movement ends; when a zoom animation begins, it is at once what the animation
 * will arrive at, so that symbols can travel there by a CSS transition of the same length.
 */
export function useFrame(map: LeafletMap | null): MapFrame | null {
  const [frame, setFrame] = useState<MapFrame | null>(null)
  useEffect(() => {
    if (map === null) return
    const read = () => setFrame(frameOf(map, map.getCenter(), map.getZoom()))
    const aim = ({ center, zoom }: ZoomAnimEvent) => setFrame(frameOf(map, center, zoom))
    map.on('moveend zoom viewreset resize', read).on('zoomanim', aim)
    read()
    return () => {
      map.off('moveend zoom viewreset resize', read).off('zoomanim', aim)
    }
  }, [map])
  return frame
}

/** Leaflet rounds the layer's origin to whole pixels; so must we, or symbols and basemap would part. */
function frameOf(map: LeafletMap, centre: { lat: number; lng: number }, zoom: number): MapFrame {
  const size = map.getSize()
  const pane = getPosition(map.getPane('mapPane')!)
  const { x, y } = projectDegrees({ lat: centre.lat, lon: centre.lng }, zoom)
  return {
    zoom,
    origin: { x: Math.round(x - size.x / 2 + pane.x), y: Math.round(y - size.y / 2 + pane.y) },
    view: { left: -pane.x, top: -pane.y, right: size.x - pane.x, bottom: size.y - pane.y },
  }
}
