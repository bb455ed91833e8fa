import type { KeyboardEvent } from 'react'
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
  onMove: (range: DateRange) => void
}

const NAMES = { from: 'First day', to: 'Last day' } as const
/** How many bars PageUp and PageDown go. */
const PAGE = 7

/** One end of the chosen dates: dragged, or moved bar by bar with the keys of a slider. */
export function BrushHandle({ bins, range, end, onMove }: BrushHandleProps) {
  const { low, high } = edgesOfRange(bins, range)
  const edge = end === 'from' ? low : high
  const iso = range[end]
  const place = iso === null ? (end === 'from' ? 0 : 1) : placeOfDay(bins, dayNumber(iso) + (end === 'to' ? 1 : 0))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = edgeAfterKey(event.key, edge, bins.edges.length - 1)
    if (target === null) return
    event.preventDefault()
    onMove(moveEnd(bins, range, end, target))
  }
  return (
    <div
      className="density-handle"
      data-grip={end}
      style={{ left: `${place * 100}%` }}
      role="slider"
      tabIndex={0}
      aria-label={NAMES[end]}
      aria-valuemin={end === 'from' ? 0 : low + 1}
      aria-valuemax={end === 'from' ? high - 1 : bins.edges.length - 1}
      aria-valuenow={edge}
      aria-valuetext={iso === null ? `open, ${end === 'from' ? 'from the beginning' : 'to the end'}` : formatDate(iso)}
      onKeyDown={onKeyDown}
    />
  )
}

function edgeAfterKey(key: string, edge: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return edge + 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return edge - 1
    case 'PageUp':
      return edge + PAGE
    case 'PageDown':
      return edge - PAGE
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
