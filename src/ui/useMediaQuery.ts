import { useCallback, useSyncExternalStore } from 'react'

/**
 * Whether a media query holds, following changes. While prerendering and taking over what was prerendered: `before`.
 */
export function useMediaQuery(query: string, before = false): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => before,
  )
}
