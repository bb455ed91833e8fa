interface HoldButtonProps {
  /** Whether one finger moves the map instead of the page. */
  isHeld: boolean
  onHold: (isHeld: boolean) => void
}

/** On touch screens a switch for those who cannot use two fingers; under the map, where it covers nothing. */
export const HoldButton = ({ isHeld, onHold }: HoldButtonProps) => (
  <button type="button" className="map-hold" aria-pressed={isHeld} onClick={() => onHold(!isHeld)}>
    Move with one finger
  </button>
)
