import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

/** How long a hint stays, in milliseconds. */
const HINT_MS = 1600

/**
 * Lets the page scroll past the map: the wheel zooms only with Ctrl or ⌘ held, and on touch screens one finger scrolls
 * the page while two move the map, unless the reader has asked for one (`isHeld`). Returns what to tell a reader who
 * tried the other way.
 */
export function useGestures(map: LeafletMap | null, isTouch: boolean, isHeld: boolean): string | null {
  const [hint, setHint] = useState<string | null>(null)

  useEffect(() => {
    if (map === null) return
    if (isTouch && !isHeld) map.dragging.disable()
    else map.dragging.enable()
  }, [map, isTouch, isHeld])

  useEffect(() => {
    if (map === null) return
    const container = map.getContainer()
    let timer = 0
    const tell = (text: string) => {
      setHint(text)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setHint(null), HINT_MS)
    }
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return
      event.stopPropagation()
      tell(`Hold ${/Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl'} and scroll to zoom the map`)
    }
    const onTouchMove = (event: TouchEvent) => {
      if (event.touches.length === 1 && !map.dragging.enabled()) tell('Move the map with two fingers')
    }
    container.addEventListener('wheel', onWheel, { capture: true, passive: true })
    container.addEventListener('touchmove', onTouchMove, { passive: true })
    return () => {
      window.clearTimeout(timer)
      container.removeEventListener('wheel', onWheel, { capture: true })
      container.removeEventListener('touchmove', onTouchMove)
    }
  }, [map])

  return hint
}
