import { useSyncExternalStore } from 'react'

/**
 * The address of the page as it stands, none while prerendering. It is read with every render, and whenever the page is
 * about to be printed.
 */
export const useAddress = (): string =>
  useSyncExternalStore(
    subscribe,
    () => window.location.href,
    () => '',
  )

function subscribe(listener: () => void): () => void {
  window.addEventListener('beforeprint', listener)
  return () => window.removeEventListener('beforeprint', listener)
}
