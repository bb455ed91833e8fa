import { useEffect, useRef } from 'react'
import { focusFirst } from '../ui/passFocus'

/** How long what Back brings again may take to be drawn. */
const LONGEST_MS = 3000
/** What a reader does who goes on from wherever the focus is. */
const GOING_ON = ['pointerdown', 'keydown'] as const

/**
 * Where Back takes away what holds the focus, the link that led there gets it: the one that names the address left. Until
 * that is drawn, the evidence's heading holds it, or the tab of the view below.
 */
export function useReturn(): void {
  const address = useRef('')
  useEffect(() => {
    address.current = window.location.href
  })
  useEffect(() => {
    let stop = () => {}
    const onMove = () => {
      stop()
      const held = document.activeElement
      // Only the views below are led to by links elsewhere: a chip that Back takes away is another matter.
      if (!held?.closest('.bottom-part')) return
      stop = giveBack(held, address.current)
    }
    // Before the page follows: afterwards nobody knows what held the focus.
    window.addEventListener('popstate', onMove, true)
    return () => {
      stop()
      window.removeEventListener('popstate', onMove, true)
    }
  }, [])
}

/** Waits until what held the focus is gone, and then for the link to `left`. */
function giveBack(held: Element, left: string): () => void {
  let standIn: Element | null = document.body
  const look = () => {
    if (held.isConnected) return
    // The evidence may close after the view below: a heading that goes leaves the focus to nobody.
    if (!standIn?.isConnected) standIn = document.body
    // A sheet that opens takes the focus for itself; the reader has not moved it.
    if (document.activeElement !== standIn && !document.activeElement?.closest('dialog')) return stop()
    const links = [...document.links].filter(({ href }) => href === left)
    focusFirst([...links, ...document.querySelectorAll<HTMLElement>(STAND_INS)])
    standIn = document.activeElement
    if (links.some((link) => link === standIn)) stop()
  }
  const observer = new MutationObserver(look)
  const timer = setTimeout(() => stop(), LONGEST_MS)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const event of GOING_ON) window.removeEventListener(event, stop, true)
  }
  for (const event of GOING_ON) window.addEventListener(event, stop, true)
  observer.observe(document.body, { childList: true, subtree: true })
  return stop
}

const STAND_INS = '#evidence-heading, .wide-tabs [aria-current]'
