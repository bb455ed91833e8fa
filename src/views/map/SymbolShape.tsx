import type { SymbolSide } from '../../analysis/mapSymbols'

interface SymbolShapeProps {
  radius: number
  side: SymbolSide
  precision?: 'at' | 'near' | 'district'
  isUnknown: boolean
}

/** Pixels from the circle to the second ring of Ukraine's strikes, and to the ring that says "near". */
const SECOND_RING = 2.8
const NEAR_RING = 6.5
const ROOM = 9

/** How far the rings reach beyond the circle, so that labels keep clear of them. */
export const ringReach = (side: SymbolSide, precision: SymbolShapeProps['precision']): number =>
  precision !== 'at' ? NEAR_RING + 1 : side === 'UA' ? SECOND_RING + 1 : 1

/**
 * A circle whose area is the number of people; hollow where that is unknown. Ukraine's strikes have a second ring, so
 * that colour is never alone; both sides' together are half and half. A dashed ring says "near", a dotted one "in the
 * district".
 */
export function SymbolShape({ radius, side, precision = 'at', isUnknown }: SymbolShapeProps) {
  const half = radius + ROOM
  return (
    <svg
      className={`map-shape is-${side}`}
      width={half * 2}
      height={half * 2}
      viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
      aria-hidden="true"
    >
      {precision !== 'at' && <circle className={`map-${precision}-ring`} r={radius + NEAR_RING} />}
      <circle className={isUnknown ? 'map-circle is-hollow' : 'map-circle'} r={radius} />
      {side === 'both' && <path className="map-other-half" d={`M0 ${-radius}A${radius} ${radius} 0 0 1 0 ${radius}`} />}
      {side === 'UA' && <circle className="map-second-ring" r={radius + SECOND_RING} />}
      {!isUnknown && <circle className="map-centre" r={1.8} />}
    </svg>
  )
}
