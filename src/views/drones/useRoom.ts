import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { watchSize } from '../../ui/watchSize'

/** The room for text, in pixels: an element's width and its font size, so that what is laid out fits larger text too. */
export interface Room {
  width: number
  em: number
}

/** What is drawn before the element is measured, and where nothing can be measured. */
const UNMEASURED: Room = { width: 540, em: 14 }

/** The room in the element that is given the ref, now and whenever it changes. */
export function useRoom<T extends HTMLElement>(): [RefObject<T | null>, Room] {
  const ref = useRef<T>(null)
  const [room, setRoom] = useState(UNMEASURED)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = () => {
      const width = element.clientWidth
      const em = Number.parseFloat(getComputedStyle(element).fontSize) || UNMEASURED.em
      if (width > 0) setRoom((old) => (old.width === width && old.em === em ? old : { width, em }))
    }
    return watchSize(element, measure)
  }, [])
  return [ref, room]
}
