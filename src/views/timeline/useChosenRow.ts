import { useLayoutEffect, useRef } from 'react'
import type { Edition } from '../../analysis/edition'
import type { TimelineRows } from '../../analysis/timelineRows'
import type { EntryId } from '../../model/entry'
import type { RowWindow } from './useRowWindow'

/**
 * Keeps the chosen entry in sight, wherever it was chosen; without one, a changed list is read from its first row. On a
 * phone the timeline is a tab and cannot scroll while another is open: `isOpen` tells when it is.
 */
export function useChosenRow(
  { reveal, rewind }: RowWindow,
  rows: TimelineRows,
  chosenRow: number,
  isOpen: boolean,
): void {
  const shownRows = useRef(rows)
  useLayoutEffect(() => {
    if (chosenRow >= 0) reveal(chosenRow)
    else if (shownRows.current !== rows) rewind()
    shownRows.current = rows
  }, [chosenRow, rows, isOpen, reveal, rewind])
}

/** The row on which an entry stands, or -1. */
export function findRow({ entries, entryById }: Edition, rows: TimelineRows, id: EntryId | null): number {
  const entry = id === null ? undefined : entryById.get(id)
  return entry === undefined ? -1 : rows.entry.indexOf(entries.indexOf(entry))
}
