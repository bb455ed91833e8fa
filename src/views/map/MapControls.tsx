import type { Map as LeafletMap } from 'leaflet'
import type { Ref } from 'react'

interface MapControlsProps {
  map: LeafletMap
  isMoved: boolean
  onReset: () => void
  ref: Ref<HTMLDivElement>
}

/** Zoom, and back to the opening view. */
export const MapControls = ({ map, isMoved, onReset, ref }: MapControlsProps) => (
  <div ref={ref} className="map-controls">
    <button type="button" aria-label="Zoom in" onClick={() => map.zoomIn(1)}>
      +
    </button>
    <button type="button" aria-label="Zoom out" onClick={() => map.zoomOut(1)}>
      −
    </button>
    {isMoved && (
      <button type="button" onClick={onReset}>
        Reset view
      </button>
    )}
  </div>
)
