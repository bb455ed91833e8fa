import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { ClaimId } from '../../model/claim'

/**
 * Brings the claim that the address names into view and moves the focus to its sentence, once the text is drawn. A
 * reader whose focus is in the text has just pressed a sentence there: nothing moves under the pointer.
 */
export function useShownClaim(text: RefObject<HTMLElement | null>, claim: ClaimId | null): void {
  useEffect(() => {
    if (claim === null || text.current === null || text.current.contains(document.activeElement)) return
    const marks = text.current.querySelectorAll<HTMLElement>('[data-claims]')
    const sentence = [...marks].find((mark) => mark.dataset.claims!.split(' ').includes(claim))
    sentence?.scrollIntoView({ block: 'center' })
    sentence?.focus({ preventScroll: true })
  }, [text, claim])
}
