/** The key under which the choice stays on the device; `public/first.js` reads it with the theme. */
const KEY = 'parley-keys'

/**
 * Switches single letters as keys on or off, from now on and for the next visit; `hasSingleKeys` is asked before each
 * key.
 */
export function chooseSingleKeys(on: boolean): void {
  if (on) delete document.documentElement.dataset['keys']
  else document.documentElement.dataset['keys'] = 'off'
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // A browser that keeps nothing holds to the choice until the page is closed.
  }
}
