import { memo } from 'react'
import { heightOf } from '../../../analysis/densityBins'
import type { Bins } from '../../../analysis/densityBins'
import { STRATA } from '../../../analysis/density'
import type { Stratum } from '../../../analysis/density'

/** One bar and the gap to the next, in the drawing's own units. */
const STEP = 10
const GAP = 2
const HEIGHT = 100
/** A bar of one entry among thousands must still be seen. */
const LEAST = 4

/** The bars, drawn as one path a stratum, however many there are. A bar without entries is a line on the ground. */
export const DensityBars = memo(function DensityBars({ bins, className }: { bins: Bins; className: string }) {
  const count = bins.edges.length - 1
  return (
    <svg
      className={`density-bars ${className}`}
      viewBox={`0 0 ${count * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="density-ground" d={`M0 ${HEIGHT}H${count * STEP}`} />
      {STRATA.map((stratum) => (
        <path key={stratum} className={`density-${stratum}`} d={pathOf(bins, stratum)} />
      ))}
    </svg>
  )
})

function pathOf(bins: Bins, stratum: Stratum): string {
  let path = ''
  for (let i = 0; i < bins.edges.length - 1; i++) {
    const count = bins.counts[stratum][i]!
    if (count === 0) continue
    const whole = heightOf(bins, i)
    const height = Math.max(LEAST, (whole / bins.most) * HEIGHT)
    let below = 0
    for (const lower of STRATA) {
      if (lower === stratum) break
      below += bins.counts[lower][i]!
    }
    const bottom = HEIGHT - (below / whole) * height
    path += `M${i * STEP + GAP / 2} ${round(bottom)}h${STEP - GAP}v${-round((count / whole) * height)}h${GAP - STEP}z`
  }
  return path
}

const round = (value: number): number => Math.round(value * 100) / 100
