import { useLayoutEffect, useRef } from 'react'
import type { FocusEvent, RefObject } from 'react'

/**
 * A row in focus that is scrolled out of the drawn part takes the focus with it; the scroller then holds it instead.
 */
export function useFocusKeeper(scroller: RefObject<HTMLElement | null>) {
  const hasFocus = useRef(false)
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  })
  return {
    onFocus: () => {
      hasFocus.current = true
    },
    onBlur: ({ relatedTarget, currentTarget, target }: FocusEvent) => {
      if (target.isConnected && !currentTarget.contains(relatedTarget)) hasFocus.current = false
    },
  }
}
