import { map as createMap } from 'leaflet'
import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { LARGEST_ZOOM, OUTER_BOX, UKRAINE } from './mapLimits'

/** Above the basemap (200) and the tinted areas (300): symbols and labels, which React draws. */
export const MARKS_PANE = 'marks'

/** Leaflet's map in a container, for as long as the container is there. */
export function useMap(container: RefObject<HTMLElement | null>): LeafletMap | null {
  const [map, setMap] = useState<LeafletMap | null>(null)
  useEffect(() => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const created = createMap(container.current!, {
      attributionControl: false,
      zoomControl: false,
      // Links keep the zoom to two decimals.
      zoomSnap: 0.01,
      maxZoom: LARGEST_ZOOM,
      maxBounds: OUTER_BOX,
      maxBoundsViscosity: 1,
      zoomAnimation: !isStill,
      fadeAnimation: false,
      inertia: !isStill,
      boxZoom: false,
    }).setView(UKRAINE.centre, UKRAINE.zoom)
    created.createPane(MARKS_PANE).style.zIndex = '600'
    setMap(created)
    return () => {
      setMap(null)
      created.remove()
    }
  }, [container])
  return map
}
