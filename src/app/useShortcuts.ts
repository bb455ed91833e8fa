import { useEffect, useEffectEvent } from 'react'
import { hasSingleKeys } from '../ui/hasSingleKeys'

interface ShortcutActions {
  /** A key held down goes on from entry to entry, and all of its steps are one of history. */
  onStep: (by: 1 | -1, history: 'push' | 'replace') => void
  onEscape: () => void
  onHelp: () => void
}

/** Single keys that work everywhere but in a field, a dialog or an open list; never with Ctrl, Alt or Meta. */
export function useShortcuts(actions: ShortcutActions): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (
      event.target instanceof Element &&
      event.target.closest('input, select, textarea, dialog, [popover]:popover-open')
    )
      return
    if (event.key !== 'Escape' && !hasSingleKeys()) return
    // The browser itself closes the filters' sheet on Escape, unless the key is taken.
    if (event.key === 'Escape' && document.querySelector(':popover-open') !== null) return
    if (event.key === '/') document.querySelector<HTMLInputElement>('input[name=q]')?.focus()
    else if (event.key === 'j' || event.key === 'k')
      actions.onStep(event.key === 'j' ? 1 : -1, event.repeat ? 'replace' : 'push')
    else if (event.key === 'Escape') actions.onEscape()
    else if (event.key === '?') actions.onHelp()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
