import { useQuery } from '@tanstack/react-query'
import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { basemapQuery } from './basemap'
import type { Basemap } from './basemap'
import { drawBasemap } from './drawBasemap'

interface LoadedBasemap {
  basemap: Basemap | null
  /** Drawn, or failed for good: either way nothing more is on its way. */
  isSettled: boolean
  error: Error | null
  retry: () => void
}

/** Fetches the basemap once and draws it. */
export function useBasemap(map: LeafletMap | null): LoadedBasemap {
  const { data, error, refetch } = useQuery(basemapQuery)
  useEffect(() => {
    if (map === null || data === undefined) return
    const layers = drawBasemap(map, data)
    return () => {
      layers.remove()
    }
  }, [map, data])
  return {
    basemap: data ?? null,
    isSettled: map !== null && (data !== undefined || error !== null),
    error,
    retry: () => void refetch(),
  }
}
