import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { RowLayout } from './RowLayout'

/** Up to here a list is drawn whole, so that the browser's own find sees all of it. */
export const MOST_WHOLE_ROWS = 300

/** Drawn before the height of the scroller is known: on the server, and while hydrating. */
const FIRST_ROWS = 40
/** Drawn beyond what is in sight, above and below, so that a quick scroll shows rows and not paper. */
const OVERSCAN_PX = 600
/**
 * Nothing is drawn anew while this much is left beyond what is in sight; less than the above, so that it comes to rest.
 */
const MARGIN_PX = 200
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
  /** The row at the scroller's top edge. */
  topRow: () => number
  /** Scrolls a row into sight; with the focus, no further than needed. */
  reveal: (row: number, focus?: boolean) => void
  /** Scrolls to the first row. */
  rewind: () => void
}

/**
 * Draws of a long list what is in sight. Rows stand in normal flow between two spaces and are measured as drawn, so
 * they may be of any height; what is measured above the top is made up for, so that nothing moves under the reader's
 * eyes. `rows` names what each row shows, by numbers below `names`.
 */
export function useRowWindow(rows: Uint32Array, names: number): RowWindow {
  const count = rows.length
  const isWhole = count <= MOST_WHOLE_ROWS
  const scroller = useRef<HTMLDivElement>(null)
  const drawn = useRef<HTMLDivElement>(null)
  const heights = useMemo(() => new Float32Array(names), [names])
  const layout = useMemo(() => new RowLayout(rows, heights), [rows, heights])
  const [range, setRange] = useState({ first: 0, last: FIRST_ROWS })
  const wanted = useRef<{ row: number; focus: boolean } | null>(null)

  const last = isWhole ? count : Math.min(range.last, count)
  const first = isWhole ? 0 : Math.min(range.first, Math.max(0, last - 1))

  const follow = useCallback(() => {
    const box = scroller.current
    if (!box || isWhole) return
    const rowsWithin = (px: number) => {
      const first = layout.rowAt(box.scrollTop - px)
      return {
        first,
        last: Math.min(layout.rowAt(box.scrollTop + box.clientHeight + px) + 1, first + MOST_ROWS_AT_ONCE),
      }
    }
    const needed = rowsWithin(MARGIN_PX)
    const next = rowsWithin(OVERSCAN_PX)
    setRange((range) => (range.first <= needed.first && range.last >= Math.min(needed.last, next.last) ? range : next))
  }, [isWhole, layout])

  const settle = useCallback(() => {
    const { current: box } = scroller
    const row = wanted.current && drawn.current?.querySelector<HTMLElement>(`[data-row="${wanted.current.row}"]`)
    if (!wanted.current || !row || !box) return
    scrollIntoSight(box, row, wanted.current.focus)
    if (wanted.current.focus) row.querySelector('button')?.focus({ preventScroll: true })
    wanted.current = null
  }, [])

  const reveal = useCallback(
    (row: number, focus = false) => {
      wanted.current = { row, focus }
      settle()
      const box = scroller.current
      if (wanted.current === null || !box) return
      box.scrollTop = layout.topOf(row) - box.clientHeight * LANDING
      follow()
    },
    [follow, layout, settle],
  )
  const rewind = useCallback(() => scroller.current?.scrollTo(0, 0), [])
  const topRow = useCallback(() => layout.rowAt(scroller.current?.scrollTop ?? 0), [layout])

  useLayoutEffect(() => {
    const box = scroller.current
    if (!box || !drawn.current || isWhole) return
    const moved = layout.measure(measureRows(drawn.current), layout.rowAt(box.scrollTop))
    if (moved !== 0) box.scrollTop += moved
    settle()
    follow()
  })

  useEffect(() => {
    if (!scroller.current || isWhole) return
    const observer = new ResizeObserver(follow)
    observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [follow, isWhole])

  const spaceBefore = isWhole ? 0 : layout.topOf(first)
  const spaceAfter = isWhole ? 0 : layout.topOf(count) - layout.topOf(last)
  return { scroller, drawn, isWhole, first, last, spaceBefore, spaceAfter, onScroll: follow, topRow, reveal, rewind }
}

/** How far each drawn row reaches down to the next: what stands between two rows counts for the first. */
function* measureRows(drawn: HTMLElement): Generator<{ row: number; px: number }> {
  const nodes = [...drawn.querySelectorAll<HTMLElement>('[data-row]')]
  const bounds = drawn.getBoundingClientRect()
  // Another tab of the page is shown: nothing has a height.
  if (bounds.height === 0) return
  let top = bounds.top
  for (const [i, node] of nodes.entries()) {
    const bottom = nodes[i + 1]?.getBoundingClientRect().top ?? bounds.bottom
    yield { row: Number(node.dataset['row']), px: bottom - top }
    top = bottom
  }
}

/** Where a row that was out of sight comes to stand: this share of the height below the top, with its day around it. */
const LANDING = 1 / 3

/**
 * Brings a row into the part of the scroller that the window shows, and moves the scroller alone, never the page. Step
 * by step it goes `just` as far as needed; a row from elsewhere lands amid its neighbours.
 */
function scrollIntoSight(box: HTMLElement, row: HTMLElement, just: boolean): void {
  const frame = box.getBoundingClientRect()
  const isOnPage = frame.top < window.innerHeight && frame.bottom > 0
  const upper = isOnPage ? Math.max(frame.top, 0) : frame.top
  const lower = isOnPage ? Math.min(frame.bottom, window.innerHeight) : frame.bottom
  const { top, bottom } = row.getBoundingClientRect()
  if (top >= upper && bottom <= lower) return
  if (!just) box.scrollTop += top - upper - (lower - upper) * LANDING
  else if (top < upper) box.scrollTop -= upper - top
  else box.scrollTop += Math.min(bottom - lower, top - upper)
}
