import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Tells the stylesheet how high the bar stands, as `--bar`: it breaks into one row or four, and what sticks or is scrolled
 * to below it must clear it.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = bar.current!
    const { style } = document.documentElement
    const measure = () => style.setProperty('--bar', `${node.offsetHeight}px`)
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [bar])
}
