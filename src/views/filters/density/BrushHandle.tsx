import { useRef } from 'react'
import { edgesOfRange, moveEnd } from '../../../analysis/brush'
import type { DateRange, RangeEnd } from '../../../analysis/brush'
import { placeOfDay } from '../../../analysis/densityBins'
import type { Bins } from '../../../analysis/densityBins'
import { dayNumber } from '../../../text/calendar'
import { formatDate } from '../../../text/formatWhen'

interface BrushHandleProps {
  bins: Bins
  range: DateRange
  end: RangeEnd
  onMove: (range: DateRange, history: 'push' | 'replace') => void
  /** Null where nothing is chosen: Escape is then left to the page. */
  onClear: (() => void) | null
}

const NAMES = { from: 'First day', to: 'Last day' } as const
const OPEN = { from: 'open, from the beginning', to: 'open, to the end' } as const

/**
 * One end of the chosen dates: dragged as part of the strip, or moved bar by bar as the browser's own slider. From one
 * visit to the next its moves are one step of history.
 */
export function BrushHandle({ bins, range, end, onMove, onClear }: BrushHandleProps) {
  const { low, high } = edgesOfRange(bins, range)
  const iso = range[end]
  const isFrom = end === 'from'
  const open = isFrom ? 0 : 1
  const place = iso === null ? open : placeOfDay(bins, dayNumber(iso) + open)
  const hasMoved = useRef(false)
  const move = (edge: number) => {
    const next = moveEnd(bins, range, end, edge)
    if (next[end] === iso) return
    onMove(next, hasMoved.current ? 'replace' : 'push')
    hasMoved.current = true
  }
  return (
    <div className="density-handle" data-grip={end} style={{ left: `${place * 100}%` }}>
      <input
        type="range"
        aria-label={NAMES[end]}
        aria-valuetext={iso === null ? OPEN[end] : formatDate(iso)}
        min={isFrom ? 0 : low + 1}
        max={isFrom ? high - 1 : bins.edges.length - 1}
        value={isFrom ? low : high}
        onChange={({ target }) => move(Number(target.value))}
        onBlur={() => (hasMoved.current = false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onClear) return
          event.preventDefault()
          onClear()
        }}
      />
    </div>
  )
}
