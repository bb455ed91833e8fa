import type { Map as LeafletMap, TileLayer } from 'leaflet'
import { useEffect } from 'react'
import { TILE_URL } from '../common/tileServer'

/**
 * Raster tiles under the basemap's lines, where the site was built with a tile server; their code is fetched only then.
 */
export function useTiles(map: LeafletMap | null): void {
  useEffect(() => {
    const url = TILE_URL
    if (map === null || !url) return
    let layer: TileLayer | undefined
    let isGone = false
    import('leaflet/src/layer/tile/TileLayer.js').then(
      (tiles) => {
        if (!isGone) layer = new tiles.TileLayer(url).addTo(map)
      },
      // The base map is whole without them.
      () => undefined,
    )
    return () => {
      isGone = true
      layer?.remove()
    }
  }, [map])
}
