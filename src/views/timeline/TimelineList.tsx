import type { ReactNode } from 'react'
import type { Edition } from '../../analysis/edition'
import type { TimelineOrder } from '../../analysis/timelineOrder'
import type { TimelineRows } from '../../analysis/timelineRows'
import type { EntryId } from '../../model/entry'
import { TimelineDay } from './TimelineDay'
import { TimelineEntry } from './TimelineEntry'
import { findRow, useChosenRow } from './useChosenRow'
import { useEntryKeys } from './useEntryKeys'
import { useFocusKeeper } from './useFocusKeeper'
import { useRowWindow } from './useRowWindow'

interface TimelineListProps {
  edition: Edition
  order: TimelineOrder
  rows: TimelineRows
  chosen: EntryId | null
  isOpen: boolean
  onChoose: (id: EntryId) => void
}

/** The days with their entries, in a scroller of its own; a long list is drawn only where it is in sight. */
export function TimelineList({ edition, order, rows, chosen, isOpen, onChoose }: TimelineListProps) {
  const chosenRow = findRow(edition, rows, chosen)
  const view = useRowWindow(rows.entry, edition.entries.length)
  const { scroller, drawn, first, last } = view
  const { tabStop, noteFocus } = useEntryKeys(view, rows.length, chosenRow)
  useChosenRow(view, rows, chosenRow, isOpen)
  const keepFocus = useFocusKeeper(scroller)

  const days: ReactNode[] = []
  for (let row = first; row < last;) {
    const group = rows.group[row]!
    const span = order.groups[group]!
    const start = row
    const entries: ReactNode[] = []
    for (; row < last && rows.group[row] === group; row++) {
      const entry = edition.entries[rows.entry[row]!]!
      entries.push(
        <TimelineEntry
          key={entry.id}
          edition={edition}
          entry={entry}
          row={row}
          depth={rows.depth[row]!}
          isChosen={entry.id === chosen}
          isTabStop={row === tabStop}
          onChoose={onChoose}
        />,
      )
    }
    days.push(
      <TimelineDay
        key={group}
        span={span}
        withYear={span.start.slice(0, 4) !== order.plainYear}
        isContinued={rows.group[start - 1] === group}
      >
        {entries}
      </TimelineDay>,
    )
  }
  return (
    <div
      className="timeline-scroller"
      ref={scroller}
      tabIndex={-1}
      onScroll={view.onScroll}
      onFocus={(event) => {
        noteFocus(event)
        keepFocus.onFocus()
      }}
      onBlur={keepFocus.onBlur}
    >
      {view.spaceBefore > 0 && <div style={{ height: view.spaceBefore }} />}
      <div ref={drawn}>{days}</div>
      {view.spaceAfter > 0 && <div style={{ height: view.spaceAfter }} />}
    </div>
  )
}
