import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useState } from 'react'
import type { RefCallback } from 'react'
import { LARGEST_ZOOM, OUTER_BOX } from '../../link/mapLimits'
import { Map } from './leafletParts'
import { UKRAINE } from './mapLimits'

/** Above the basemap (200) and the tinted areas (300): symbols and labels, which React draws. */
export const MARKS_PANE = 'marks'

/** Leaflet's map in the element that `attach` is given as its ref, for as long as the element is there. */
export function useMap(): { map: LeafletMap | null; attach: RefCallback<HTMLElement> } {
  const [map, setMap] = useState<LeafletMap | null>(null)
  const attach = useCallback((container: HTMLElement | null) => {
    if (container === null) return
    const created = openMap(container)
    setMap(created)
    return () => {
      setMap(null)
      created.remove()
    }
  }, [])
  return { map, attach }
}

function openMap(container: HTMLElement): LeafletMap {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = new Map(container, {
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
    // One notch of a wheel is about one level.
    wheelPxPerZoomLevel: 120,
  }).setView(UKRAINE.centre, UKRAINE.zoom)
  map.createPane(MARKS_PANE).style.zIndex = '600'
  return map
}
