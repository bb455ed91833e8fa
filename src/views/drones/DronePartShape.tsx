import type { Belligerent } from '../../model/side'
import { isOutlined } from '../../analysis/droneTally'
import type { DronePart } from '../../analysis/droneTally'

export interface DronePartShapeProps {
  part: DronePart
  side: Belligerent
  entry: string | undefined
  x: number
  y: number
  width: number
  height: number
}

/** Half the stroke of a dashed outline, so that it stays inside its bar. */
const INSET = 0.75

/**
 * One part of a bar: filled where drones are told of, a dashed outline where they are unaccounted for, a dotted one
 * where their fate is unknown.
 */
export function DronePartShape({ part, side, entry, x, y, width, height }: DronePartShapeProps) {
  if (!(width > 0 && height > 0)) return null
  const inset = isOutlined(part) ? INSET : 0
  return (
    <rect
      className={`drones-part drones-${part} drones-${side}`}
      data-entry={entry}
      x={x + inset}
      y={y + inset}
      width={Math.max(0, width - 2 * inset)}
      height={Math.max(0, height - 2 * inset)}
    />
  )
}
