import type { Map as LeafletMap } from 'leaflet'

interface MapControlsProps {
  map: LeafletMap
  isMoved: boolean
  onReset: () => void
  /** On touch screens: whether one finger moves the map instead of the page. */
  isHeld: boolean
  onHold: (isHeld: boolean) => void
}

/** Zoom, back to the opening view, and on touch screens a switch for those who cannot use two fingers. */
export const MapControls = ({ map, isMoved, onReset, isHeld, onHold }: MapControlsProps) => (
  <div className="map-controls">
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
    <button type="button" className="map-hold" aria-pressed={isHeld} onClick={() => onHold(!isHeld)}>
      Move with one finger
    </button>
  </div>
)
