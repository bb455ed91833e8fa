import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { computeOffsets, rowAt } from './rowOffsets'

/** Up to here a list is drawn whole, so that the browser's own find sees all of it. */
export const MOST_WHOLE_ROWS = 300

/** Drawn before the height of the scroller is known: on the server, and while hydrating. */
const FIRST_ROWS = 40
/** Drawn beyond what is in sight, above and below, so that a quick scroll shows rows and not paper. */
const OVERSCAN_PX = 600
/** Never more than this at once, even where nothing bounds the scroller's height. */
const MOST_ROWS_AT_ONCE = 160

export interface RowWindow {
  scroller: RefObject<HTMLDivElement | null>
  /** Holds the rows alone, each with its number in `data-row`; the space for those not drawn stands around it. */
  drawn: RefObject<HTMLDivElement | null>
  isWhole: boolean
  /** The rows drawn: from `first`, up to `last`. */
  first: number
  last: number
  spaceBefore: number
  spaceAfter: number
  onScroll: () => void
  /** Scrolls a row into sight, no further than needed, and may hand it the focus. */
  reveal: (row: number, focus?: boolean) => void
}

/**
 * Draws of a long list what is in sight. Rows stand in normal flow between two spaces and are measured as drawn, so they
 * may be of any height; what is measured above the top is made up for, so that nothing moves under the reader's eyes.
 * Adding up 100,000 heights anew takes about a tenth of a millisecond, so no cleverer structure is kept.
 */
export function useRowWindow(rows: Uint32Array, keyCount: number): RowWindow {
  const count = rows.length
  const isWhole = count <= MOST_WHOLE_ROWS
  const scroller = useRef<HTMLDivElement>(null)
  const drawn = useRef<HTMLDivElement>(null)
  const heights = useMemo(() => new Float32Array(keyCount), [keyCount])
  const layout = useMemo(() => ({ offsets: computeOffsets(rows, heights) }), [rows, heights])
  const [range, setRange] = useState({ first: 0, last: FIRST_ROWS })
  const wanted = useRef<{ row: number; focus: boolean } | null>(null)

  const last = isWhole ? count : Math.min(range.last, count)
  const first = isWhole ? 0 : Math.min(range.first, Math.max(0, last - 1))

  const follow = useCallback(() => {
    const box = scroller.current
    if (!box || isWhole) return
    const from = rowAt(layout.offsets, box.scrollTop - OVERSCAN_PX)
    const until = Math.min(rowAt(layout.offsets, box.scrollTop + box.clientHeight + OVERSCAN_PX) + 1, from + MOST_ROWS_AT_ONCE)
    setRange((range) => (range.first === from && range.last === until ? range : { first: from, last: until }))
  }, [isWhole, layout])

  const settle = useCallback(() => {
    const row = wanted.current && drawn.current?.querySelector<HTMLElement>(`[data-row="${wanted.current.row}"]`)
    if (!row || !scroller.current) return
    scrollNearest(scroller.current, row)
    if (wanted.current?.focus) row.querySelector('button')?.focus({ preventScroll: true })
    wanted.current = null
  }, [])

  const reveal = useCallback(
    (row: number, focus = false) => {
      wanted.current = { row, focus }
      settle()
      const box = scroller.current
      if (wanted.current === null || !box) return
      box.scrollTop = layout.offsets[row]! - box.clientHeight / 3
      follow()
    },
    [follow, layout, settle],
  )

  useLayoutEffect(() => {
    const box = scroller.current
    if (!box || isWhole) return
    const anchor = rowAt(layout.offsets, box.scrollTop)
    const before = layout.offsets[anchor]!
    if (drawn.current && measure(drawn.current, rows, heights)) {
      layout.offsets = computeOffsets(rows, heights)
      const moved = layout.offsets[anchor]! - before
      if (moved !== 0) box.scrollTop += moved
    }
    settle()
    follow()
  })

  useEffect(() => {
    if (!scroller.current || isWhole) return
    const observer = new ResizeObserver(follow)
    observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [follow, isWhole])

  const { offsets } = layout
  return {
    scroller,
    drawn,
    isWhole,
    first,
    last,
    spaceBefore: isWhole ? 0 : offsets[first]!,
    spaceAfter: isWhole ? 0 : offsets[count]! - offsets[last]!,
    onScroll: follow,
    reveal,
  }
}

/** Notes how far each drawn row reaches down to the next, and whether that is news. */
function measure(drawn: HTMLElement, rows: Uint32Array, heights: Float32Array): boolean {
  const nodes = drawn.querySelectorAll<HTMLElement>('[data-row]')
  const bounds = drawn.getBoundingClientRect()
  let top = bounds.top
  let isNews = false
  nodes.forEach((node, i) => {
    const bottom = nodes[i + 1]?.getBoundingClientRect().top ?? bounds.bottom
    const key = rows[Number(node.dataset['row'])]!
    if (Math.abs(heights[key]! - (bottom - top)) > 0.5) {
      heights[key] = bottom - top
      isNews = true
    }
    top = bottom
  })
  return isNews
}

/** Like `scrollIntoView({block: 'nearest'})`, but moves this scroller alone and never the page. */
function scrollNearest(box: HTMLElement, row: HTMLElement): void {
  const frame = box.getBoundingClientRect()
  const { top, bottom } = row.getBoundingClientRect()
  if (top < frame.top) box.scrollTop -= frame.top - top
  else if (bottom > frame.bottom) box.scrollTop += Math.min(bottom - frame.bottom, top - frame.top)
}
