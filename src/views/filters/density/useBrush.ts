import { useRef, useState } from 'react'
import type { PointerEvent } from 'react'
import { edgesOfRange, isSameRange, moveEnd, slideRange, spanBars } from '../../../analysis/brush'
import type { DateRange, RangeEnd } from '../../../analysis/brush'
import { binAt } from '../../../analysis/densityBins'
import type { Bins } from '../../../analysis/densityBins'

type Grip = RangeEnd | 'window' | 'new'

interface Drag {
  pointer: number
  grip: Grip
  /** Where it began, from 0 to 1 along the strip, and in CSS pixels. */
  place: number
  x: number
  range: DateRange
  bins: Bins
  hasMoved: boolean
}

/** A finger rests less still than this; a shorter way is a click. */
const CLICK_PX = 4

interface Brush {
  /** The bars as they were when the drag began: the ground must not move under the finger. */
  heldBins: Bins | null
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
  onPointerMove: (event: PointerEvent<HTMLElement>) => void
  onPointerUp: (event: PointerEvent<HTMLElement>) => void
  onPointerCancel: (event: PointerEvent<HTMLElement>) => void
}

/**
 * Dragging over the strip: an end, the whole choice, or a new choice from bar to bar. A click chooses the one bar. The
 * first move of a drag is a step of history, those that follow replace it.
 */
export function useBrush(
  bins: Bins,
  range: DateRange,
  onChange: (range: DateRange, history: 'push' | 'replace') => void,
): Brush {
  const drag = useRef<Drag | null>(null)
  const [heldBins, setHeldBins] = useState<Bins | null>(null)

  const apply = (next: DateRange, isFirst: boolean) => {
    if (!isSameRange(next, range)) onChange(next, isFirst ? 'push' : 'replace')
  }
  const stop = () => {
    drag.current = null
    setHeldBins(null)
  }
  return {
    heldBins,
    onPointerDown: (event) => {
      if (event.button !== 0 || drag.current) return
      const place = placeOf(event)
      drag.current = {
        pointer: event.pointerId,
        grip: gripAt(event, place, bins, range),
        place,
        x: event.clientX,
        range,
        bins,
        hasMoved: false,
      }
      setHeldBins(bins)
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event) => {
      const held = drag.current
      if (held?.pointer !== event.pointerId) return
      if (!held.hasMoved && Math.abs(event.clientX - held.x) < CLICK_PX) return
      const next = dragTo(held, placeOf(event))
      if (isSameRange(next, range)) return
      apply(next, !held.hasMoved)
      held.hasMoved = true
    },
    onPointerUp: (event) => {
      const held = drag.current
      if (held?.pointer !== event.pointerId) return
      const isClick = !held.hasMoved && Math.abs(event.clientX - held.x) < CLICK_PX
      if (isClick && (held.grip === 'new' || held.grip === 'window')) {
        const bar = binAt(held.bins, held.place)
        apply(spanBars(held.bins, bar, bar), true)
      }
      stop()
    },
    onPointerCancel: (event) => {
      const held = drag.current
      if (held?.pointer !== event.pointerId) return
      if (held.hasMoved) apply(held.range, false)
      stop()
    },
  }
}

/** Where along the strip a pointer is: 0 at its left end, 1 at its right. */
export function placeOf({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect()
  return width === 0 ? 0 : (clientX - left) / width
}

function gripAt({ target }: PointerEvent, place: number, bins: Bins, range: DateRange): Grip {
  const grip = target instanceof Element ? target.closest<HTMLElement>('[data-grip]')?.dataset['grip'] : undefined
  if (grip === 'from' || grip === 'to') return grip
  if (range.from === null && range.to === null) return 'new'
  const { low, high } = edgesOfRange(bins, range)
  const bar = binAt(bins, place)
  return bar >= low && bar < high ? 'window' : 'new'
}

function dragTo({ grip, place: start, range, bins }: Drag, place: number): DateRange {
  const count = bins.edges.length - 1
  if (grip === 'new') return spanBars(bins, binAt(bins, start), binAt(bins, place))
  if (grip === 'window') return slideRange(bins, range, Math.round((place - start) * count))
  return moveEnd(bins, range, grip, Math.round(place * count))
}
