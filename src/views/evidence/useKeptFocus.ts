import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * Whoever presses a link to another entry inside the panel takes that link off the page: the heading of the entry that
 * comes holds the focus then, so that reading goes on where it was.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, entry: string | null): void {
  const isHeld = useRef(false)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => (isHeld.current = panel.current?.contains(target as Node) ?? false)
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [panel])
  useLayoutEffect(() => {
    if (entry === null || !isHeld.current || document.activeElement !== document.body) return
    panel.current?.querySelector<HTMLElement>('#evidence-heading')?.focus()
  }, [panel, entry])
}
