import { useEffect } from 'react'
import type { ClaimId } from '../../model/claim'

/**
 * Brings the claim that the address names into view and moves the focus to its sentence, once the text is drawn. A reader
 * who has just pressed that sentence is already there: nothing moves under the pointer.
 */
export function useShownClaim(claim: ClaimId | null): void {
  useEffect(() => {
    if (claim === null) return
    const sentence = document.querySelector<HTMLElement>(`.sources-text [data-claims~="${CSS.escape(claim)}"]`)
    const focused = document.activeElement
    if (sentence === null || focused?.closest('.sources-text')) return
    sentence.scrollIntoView({ block: 'center' })
    sentence.focus({ preventScroll: true })
  }, [claim])
}
