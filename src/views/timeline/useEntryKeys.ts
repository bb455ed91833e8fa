import { useEffect, useEffectEvent, useState } from 'react'
import type { FocusEvent } from 'react'
import type { RowWindow } from './useRowWindow'

/** How far PageUp and PageDown go. */
const PAGE_ROWS = 10

/** Moves the focus from row to row. The list is one stop of the Tab key: the row last in focus, else the chosen one. */
export function useEntryKeys({ scroller, first, last, topRow, reveal }: RowWindow, count: number, chosen: number) {
  const [focused, setFocused] = useState(-1)

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const next = rowAfterKey(event.key, rowOf(event.target) ?? topRow(), count)
    if (next === null) return
    event.preventDefault()
    reveal(next, true)
  })
  // Listened to on the scroller itself, before the page's own keys hear of it.
  useEffect(() => {
    const box = scroller.current
    const listener = (event: KeyboardEvent) => onKey(event)
    box?.addEventListener('keydown', listener)
    return () => box?.removeEventListener('keydown', listener)
  }, [scroller])

  return {
    tabStop: [focused, chosen].find((row) => row >= first && row < last) ?? first,
    noteFocus: ({ target }: FocusEvent) => {
      const row = rowOf(target)
      if (row !== null) setFocused(row)
    },
  }
}

/** Where each key leads from row `row` of `count`; null for the keys that are not ours. */
function rowAfterKey(key: string, row: number, count: number): number | null {
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

function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
  return row === undefined ? null : Number(row)
}
