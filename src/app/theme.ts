import { useState } from 'react'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The key under which the choice stays on the device; `public/theme.js` reads it before the first paint. */
const KEY = 'parley-theme'

/** The reader's choice of light or dark. It is kept on the device, not in the link: it is about the eyes, not the view. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => (typeof document === 'undefined' ? 'auto' : ((document.documentElement.dataset['theme'] as Theme | undefined) ?? 'auto')))
  const choose = (chosen: Theme) => {
    setTheme(chosen)
    if (chosen === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = chosen
    try {
      if (chosen === 'auto') localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, chosen)
    } catch {
      // A browser that keeps nothing still shows the choice until the page is closed.
    }
  }
  return [theme, choose]
}
