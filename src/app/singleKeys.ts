/** The key under which the choice stays on the device; `public/first.js` reads it with the theme. */
const KEY = 'parley-keys'

/** Whether single letters are keys of the page. Who speaks to the computer, or presses keys unawares, can switch them off. */
export const hasSingleKeys = (): boolean => document.documentElement.dataset['keys'] !== 'off'

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
