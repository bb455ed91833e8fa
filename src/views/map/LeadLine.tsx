interface LeadLineProps {
  /** Where it leads, in pixels from the mark's centre. */
  x: number
  y: number
  /** How far from the centre it begins: at the circle's edge. */
  from: number
}

/** A hairline from a mark to its label. */
export function LeadLine({ x, y, from }: LeadLineProps) {
  const share = Math.min(1, from / Math.max(Math.hypot(x, y), 1))
  return (
    <svg className="map-lead" width={1} height={1} aria-hidden="true">
      <path d={`M${x * share} ${y * share}L${x} ${y}`} />
    </svg>
  )
}
