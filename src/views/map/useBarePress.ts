import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** What answers a press itself. */
const PRESSABLE = '.map-mark, .map-card, .map-area'

/** Calls back at a press on bare land or sea, and not at the end of a drag: Leaflet tells the two apart. */
export function useBarePress(map: LeafletMap | null, onPress: () => void): void {
  useEffect(() => {
    if (map === null) return
    const listener = ({ originalEvent: { target } }: { originalEvent: Event }) => {
      if (target instanceof Element && !target.closest(PRESSABLE)) onPress()
    }
    map.on('click', listener)
    return () => {
      map.off('click', listener)
    }
  }, [map, onPress])
}
