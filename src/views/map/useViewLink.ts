import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import { isSameMapView, roundMapView } from '../../analysis/mapProjection'
import type { DegreesBox } from '../../analysis/mapProjection'
import { OUTER_BOX } from '../../link/mapLimits'
import type { ChangeState } from '../../link/useViewState'
import type { MapView } from '../../link/viewState'
import { UKRAINE } from './mapLimits'

/** A moved map is written into the address when it has rested this long. */
const REST_MS = 150
/**
 * Room for labels around the outermost symbols of the opening view: pixels, but no more than this share of the width.
 */
const LABEL_ROOM = { across: 72, down: 40, share: 0.14 }
/** The opening view of a single place is no closer than this. */
const CLOSEST_OPENING = 7

/**
 * Keeps the map and the address in step. A view in the address is shown exactly; no view means the opening one, which
 * fits `home`. A reader's own movement is written back; a movement made here is not.
 */
export function useViewLink(
  map: LeafletMap | null,
  view: MapView | null,
  home: DegreesBox | null,
  change: ChangeState,
): void {
  /** The view that the address holds because it was written here. */
  const written = useRef<MapView | null>(null)
  const wanted = useRef({ view, home })
  const isOurs = useRef(false)
  const latestChange = useRef(change)

  useEffect(() => {
    latestChange.current = change
  })

  useEffect(() => {
    wanted.current = { view, home }
    if (map === null || (view !== null && isSameMapView(view, written.current))) return
    written.current = null
    isOurs.current = true
    show(map, view, home)
    isOurs.current = false
  }, [map, view, home])

  useEffect(() => {
    if (map === null) return
    let timer = 0
    const write = () => {
      const { lat, lng } = map.getCenter()
      const rounded = roundMapView({ zoom: map.getZoom(), lat, lon: lng })
      if (isSameMapView(rounded, wanted.current.view)) return
      written.current = rounded
      latestChange.current({ map: rounded }, 'replace')
    }
    const onMoveEnd = () => {
      window.clearTimeout(timer)
      if (!isOurs.current) timer = window.setTimeout(write, REST_MS)
    }
    // A container that was hidden or has changed its size looks at the same thing as before.
    const resized = new ResizeObserver(() => {
      isOurs.current = true
      map.invalidateSize({ animate: false })
      if (map.getSize().x > 0) {
        map.setMinZoom(map.getBoundsZoom(OUTER_BOX, true))
        show(map, wanted.current.view, wanted.current.home)
      }
      isOurs.current = false
    })
    resized.observe(map.getContainer())
    map.on('moveend', onMoveEnd)
    return () => {
      window.clearTimeout(timer)
      resized.disconnect()
      map.off('moveend', onMoveEnd)
    }
  }, [map])
}

function show(map: LeafletMap, view: MapView | null, home: DegreesBox | null): void {
  if (view !== null) map.setView([view.lat, view.lon], view.zoom, { animate: false })
  else if (home === null || map.getSize().x === 0) map.setView(UKRAINE.centre, UKRAINE.zoom, { animate: false })
  else {
    const across = Math.min(LABEL_ROOM.across, LABEL_ROOM.share * map.getSize().x)
    map.fitBounds(boundsOf(home), { animate: false, padding: [across, LABEL_ROOM.down], maxZoom: CLOSEST_OPENING })
  }
}

const boundsOf = ([southWest, northEast]: DegreesBox): LatLngBoundsExpression => [
  [southWest.lat, southWest.lon],
  [northEast.lat, northEast.lon],
]
