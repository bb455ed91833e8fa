import type { KeyboardEvent } from 'react'

/** Where a key leads among `count` rows from row `index`; null for keys that do not move. */
function rowAfterKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1)
    case 'ArrowUp':
      return Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** The row that holds the focused element, from its `data-index`; null outside the rows. */
export function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[data-index]') : null
  return row === null ? null : Number(row.getAttribute('data-index'))
}

/** The row among `count` that a pressed key leads to, keeping the page still; null where the key does not move. */
export function stepRows(event: KeyboardEvent, count: number): number | null {
  const row = rowOf(event.target)
  const next =
    row === null || event.altKey || event.ctrlKey || event.metaKey ? null : rowAfterKey(event.key, row, count)
  if (next !== null) event.preventDefault()
  return next
}
