import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import type { EntryId } from '../../model/entry'
import { CLOSE_ZOOM } from './mapLimits'

/** Pixels from the map's edge within which a symbol does not count as seen. */
const EDGE = 24

/**
 * Moves the map to the selected entry when it is not in view. Not when the page opens: a link's own view comes first,
 * and the opening view shows everything.
 */
export function useShowSelection(
  map: LeafletMap | null,
  selected: PlaceSymbol | undefined,
  entry: EntryId | null,
): void {
  const shown = useRef(entry)
  useEffect(() => {
    if (map === null || entry === shown.current) return
    shown.current = entry
    if (selected === undefined) return
    const { lat, lon } = selected.place
    const { x, y } = map.latLngToContainerPoint([lat, lon])
    const size = map.getSize()
    if (x > EDGE && y > EDGE && x < size.x - EDGE && y < size.y - EDGE) return
    map.setView([lat, lon], Math.max(map.getZoom(), CLOSE_ZOOM))
  }, [map, selected, entry])
}
