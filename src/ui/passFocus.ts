import { flushSync } from 'react-dom'

/** Focuses the first of them that takes the focus: what is hidden does not. */
export function focusFirst(candidates: Iterable<HTMLElement>): void {
  for (const candidate of candidates) {
    candidate.focus()
    if (document.activeElement === candidate) return
  }
}

/**
 * Does what takes the pressed control off the page, and passes the focus that it held on to the first of what `next` then
 * finds; a focus that is elsewhere stays there.
 */
export function passFocus(control: HTMLElement, act: () => void, next: () => Iterable<HTMLElement>): void {
  const held = document.activeElement === control
  flushSync(act)
  if (held && !control.isConnected) focusFirst(next())
}
