import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { watchSize } from '../../ui/watchSize'

/** An element's width in pixels, and its font size: what fits is a question of both, so that larger text still fits. */
export interface Size {
  width: number
  em: number
}

/** What is drawn before the element is measured, and where nothing can be measured. */
const UNMEASURED: Size = { width: 540, em: 14 }

/** The size of the element that is given the ref, now and whenever it changes. */
export function useSize<T extends HTMLElement>(): [RefObject<T | null>, Size] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState(UNMEASURED)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = () => {
      const width = element.clientWidth
      const em = Number.parseFloat(getComputedStyle(element).fontSize) || UNMEASURED.em
      if (width > 0) setSize((size) => (size.width === width && size.em === em ? size : { width, em }))
    }
    return watchSize(element, measure)
  }, [])
  return [ref, size]
}
