import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { watchSize } from '../../ui/watchSize'

/**
 * Tells the stylesheet how high the bar stands, as `--bar`: it breaks into one row or four, and what sticks or is scrolled
 * to below it must clear it.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = bar.current!
    const { style } = document.documentElement
    return watchSize(node, () => style.setProperty('--bar', `${node.offsetHeight}px`))
  }, [bar])
}
