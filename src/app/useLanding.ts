import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { BottomView } from '../link/viewState'

/** What a reader does who has begun to read: from then on the page moves under nobody. */
const BEGINNINGS = ['pointerdown', 'wheel', 'touchstart', 'keydown'] as const

/**
 * Scrolls to the view below the main ones that is asked for. A page that opens on one lands on its chosen row or sentence,
 * if that lies out of sight, and lands again while what stands above is still growing, until the reader does something.
 */
export function useLanding(part: RefObject<HTMLElement | null>, asked: BottomView | null): void {
  const openedOn = useRef(asked)
  useEffect(() => {
    const node = part.current!
    if (asked !== openedOn.current) {
      openedOn.current = null
      if (asked !== null) node.scrollIntoView({ block: 'start' })
      return undefined
    }
    if (asked === null) return undefined
    const land = () => {
      node.scrollIntoView({ block: 'start' })
      const chosen = node.querySelector('[data-shown]') ?? node.querySelector('.bottom [aria-current]')
      if (chosen && chosen.getBoundingClientRect().bottom > window.innerHeight)
        chosen.scrollIntoView({ block: 'center' })
    }
    const observer = new ResizeObserver(land)
    const stop = () => {
      observer.disconnect()
      for (const event of BEGINNINGS) window.removeEventListener(event, stop, true)
    }
    observer.observe(document.body)
    for (const event of BEGINNINGS) window.addEventListener(event, stop, { capture: true, passive: true })
    return stop
  }, [part, asked])
}
