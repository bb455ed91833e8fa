import { tileLayer } from 'leaflet'
import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** A tile server of the site's own, as `https://…/{z}/{x}/{y}.png`; none unless the site is built with one. */
const TILE_URL = import.meta.env['VITE_TILE_URL'] as string | undefined

export const hasTiles = Boolean(TILE_URL)

/** Raster tiles under the basemap's lines, where the site was built with a tile server. */
export function useTiles(map: LeafletMap | null): void {
  useEffect(() => {
    if (map === null || !TILE_URL) return
    const layer = tileLayer(TILE_URL).addTo(map)
    return () => {
      layer.remove()
    }
  }, [map])
}
