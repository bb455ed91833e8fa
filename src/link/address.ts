/**
 * The address bar, as the query part it holds. Browsers refuse to write it too often (Safari a hundred times in half a
 * minute): what they refuse is kept here, so that the page follows at once, and is written after a pause.
 */
let refused: { search: string; history: 'push' | 'replace' } | null = null
let timer: ReturnType<typeof setTimeout> | undefined

const PAUSE_MS = 2000

/** `?kind=raid`, or nothing: what the address says, or will say when the browser lets it. */
export const readSearch = (): string => refused?.search ?? window.location.search

export function writeSearch(search: string, history: 'push' | 'replace'): void {
  // Of the refused steps one is left to be made.
  const step = refused?.history === 'push' ? 'push' : history
  try {
    window.history[`${step}State`](null, '', search || window.location.pathname)
    refused = null
  } catch {
    refused = { search, history: step }
  }
  clearTimeout(timer)
  if (refused !== null) timer = setTimeout(() => writeSearch(search, history), PAUSE_MS)
}

/** Calls back when Back, Forward or a link within the page has changed the address: what was refused is outdated. */
export function onMove(listener: () => void): () => void {
  const move = () => {
    refused = null
    clearTimeout(timer)
    listener()
  }
  window.addEventListener('popstate', move)
  return () => window.removeEventListener('popstate', move)
}
