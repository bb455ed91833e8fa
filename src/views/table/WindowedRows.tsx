import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { rowOf } from '../common/rowAfterKey'
import { EntryRow } from './EntryRow'
import { focusRow } from './focusRow'
import type { RowsProps } from './rowsProps'
import { stepRows } from './stepRows'

/** A row's usual height in pixels, until it is measured. */
const USUAL_HEIGHT = 34
/** Before the scroller is measured, and where nothing can be: enough rows for a screen. */
const FIRST_SCREEN = { width: 1024, height: 640 }

/** Only the rows in view, in a scroller of their own; empty rows stand for the others and keep the scrollbar true. */
export function WindowedRows({ edition, columns, rows, chosen, change, children }: RowsProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const wanted = useRef<number | null>(null)
  // oxlint-disable-next-line react/incompatible-library -- a warning to React's compiler, not used here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    initialRect: FIRST_SCREEN,
    overscan: 10,
    // The focused row stays drawn however far one scrolls, so that focus is never lost.
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range)
      return focused === null || focused >= rows.length || inView.includes(focused)
        ? inView
        : [...inView, focused].sort((a, b) => a - b)
    },
  })

  useEffect(() => {
    const index = chosen === null ? -1 : rows.findIndex(({ id }) => id === chosen)
    virtual.scrollToIndex(Math.max(index, 0), { align: index === -1 ? 'start' : 'auto' })
  }, [rows, chosen, virtual])

  useLayoutEffect(() => {
    if (wanted.current !== null && focusRow(body.current, wanted.current)) wanted.current = null
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const row = stepRows(event, rows.length)
    if (row === null) return
    virtual.scrollToIndex(row)
    if (!focusRow(body.current, row)) wanted.current = row
  }

  const items = virtual.getVirtualItems()
  const end = virtual.getTotalSize()
  return (
    <div className="table-scroller" ref={scroller}>
      <table role="table" className="table" aria-rowcount={rows.length + 1}>
        {children}
        <tbody
          role="rowgroup"
          ref={body}
          onKeyDown={onKeyDown}
          onFocus={(event) => setFocused(rowOf(event.target, 'data-index'))}
          onBlur={() => setFocused(null)}
        >
          {items.map(({ index, start }, i) => (
            <Fragment key={rows[index]!.id}>
              <Space height={start - (items[i - 1]?.end ?? 0)} />
              <EntryRow
                edition={edition}
                columns={columns}
                entry={rows[index]!}
                index={index}
                isChosen={rows[index]!.id === chosen}
                change={change}
                measure={virtual.measureElement}
              />
            </Fragment>
          ))}
          <Space height={end - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  )
}

/** Holds the place of rows that are not drawn. */
const Space = ({ height }: { height: number }) =>
  height > 0 && <tr aria-hidden="true" className="table-space" style={{ height }} />
