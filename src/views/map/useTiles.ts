import type { Map as LeafletMap, TileLayer } from 'leaflet'
import { useEffect } from 'react'

/** A tile server of the site's own, as `https://…/{z}/{x}/{y}.png`; none unless the site is built with one. */
const TILE_URL = import.meta.env['VITE_TILE_URL'] as string | undefined

export const hasTiles = Boolean(TILE_URL)

/**
 * Raster tiles under the basemap's lines, where the site was built with a tile server; their code is fetched only then.
 */
export function useTiles(map: LeafletMap | null): void {
  useEffect(() => {
    if (map === null || !TILE_URL) return
    let layer: TileLayer | undefined
    let isGone = false
    void import('leaflet/src/layer/tile/TileLayer.js').then((tiles) => {
      if (!isGone) layer = new tiles.TileLayer(TILE_URL).addTo(map)
    })
    return () => {
      isGone = true
      layer?.remove()
    }
  }, [map])
}
