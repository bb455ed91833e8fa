import { useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import type { RowWindow } from './useRowWindow'

/** How far PageUp and PageDown go. */
const PAGE_ROWS = 10

/** Where each key leads from row `row` of `count`. */
export function rowAfterKey(key: string, row: number, count: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(row + 1, last)
    case 'ArrowUp':
    case 'k':
      return Math.max(row - 1, 0)
    case 'PageDown':
      return Math.min(row + PAGE_ROWS, last)
    case 'PageUp':
      return Math.max(row - PAGE_ROWS, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** Moves the focus from row to row. The list is one stop of the Tab key: the row last in focus, else the chosen one. */
export function useEntryKeys({ first, last, reveal }: RowWindow, count: number, chosen: number) {
  const [focused, setFocused] = useState(-1)
  const isDrawn = (row: number): boolean => row >= first && row < last
  return {
    tabStop: [focused, chosen].find(isDrawn) ?? first,
    onFocus: ({ target }: FocusEvent) => {
      const row = rowOf(target)
      if (row !== null) setFocused(row)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const from = rowOf(event.target) ?? first
      const next = rowAfterKey(event.key, from, count)
      if (next === null) return
      event.preventDefault()
      reveal(next, true)
    },
  }
}

function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
  return row === undefined ? null : Number(row)
}
