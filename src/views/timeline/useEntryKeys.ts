import { useEffect, useEffectEvent, useState } from 'react'
import type { FocusEvent } from 'react'
import { hasSingleKeys } from '../../ui/hasSingleKeys'
import { ARROWS, rowAfterKey, rowOf } from '../common/rowAfterKey'
import type { RowSteps } from '../common/rowAfterKey'
import type { RowWindow } from './useRowWindow'

const STEPS: RowSteps = { ...ARROWS, PageDown: 10, PageUp: -10 }
const STEPS_WITH_LETTERS: RowSteps = { ...STEPS, j: 1, k: -1 }

/** Moves the focus from row to row. The list is one stop of the Tab key: the row last in focus, else the chosen one. */
export function useEntryKeys({ scroller, first, last, topRow, reveal }: RowWindow, count: number, chosen: number) {
  const [focused, setFocused] = useState(-1)

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const steps = hasSingleKeys() ? STEPS_WITH_LETTERS : STEPS
    const next = rowAfterKey(event.key, rowOf(event.target, 'data-row') ?? topRow(), count, steps)
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
      const row = rowOf(target, 'data-row')
      if (row !== null) setFocused(row)
    },
  }
}
