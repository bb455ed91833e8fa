import type { KeyboardEvent } from 'react'
import { rowAfterKey, rowOf } from '../common/rowAfterKey'

/** The row among `count` that a pressed key leads to, keeping the page still; null where the key does not move. */
export function stepRows(event: KeyboardEvent, count: number): number | null {
  const row = rowOf(event.target, 'data-index')
  const next =
    row === null || event.altKey || event.ctrlKey || event.metaKey ? null : rowAfterKey(event.key, row, count)
  if (next !== null) event.preventDefault()
  return next
}
