interface LeadLineProps {
  /** Where it leads, in pixels from the mark's centre. */
  x: number
  y: number
  /** How far from the centre it begins: at the circle's edge. */
  from?: number
  /** With a dot at its end: the very place. */
  isDotted?: boolean
}

/** A hairline from a mark to its label, or to the place that it had to make room at. */
export function LeadLine({ x, y, from = 0, isDotted = false }: LeadLineProps) {
  const share = Math.min(1, from / Math.max(Math.hypot(x, y), 1))
  return (
    <svg className="map-lead" width={1} height={1} aria-hidden="true">
      <path d={`M${x * share} ${y * share}L${x} ${y}`} />
      {isDotted && <circle cx={x} cy={y} r={1.4} />}
    </svg>
  )
}
