import { useSyncExternalStore } from 'react'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The key under which the choice stays on the device; `public/first.js` reads it before the first paint. */
const KEY = 'parley-theme'

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const read = (): Theme => THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto'

function choose(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'auto') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // A browser that keeps nothing still shows the choice until the page is closed.
  }
  for (const listener of listeners) listener()
}

/** The reader's choice of light or dark. It is kept on the device, not in the link: it is about the eyes, not the view. */
export const useTheme = (): [Theme, (theme: Theme) => void] => [
  useSyncExternalStore(subscribe, read, () => 'auto'),
  choose,
]
