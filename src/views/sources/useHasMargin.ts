import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { watchSize } from '../../ui/watchSize'

/** A column of 32 rem, some 60 characters, the gap, and notes of 12 rem beside it. */
const LEAST_WIDTH_REM = 46

/**
 * Whether a text has room for notes in its margin; null until it is measured, and true where nothing can be. A question of
 * its own width, not of the window's: the evidence may stand beside it.
 */
export function useHasMargin(text: RefObject<HTMLElement | null>): boolean | null {
  const [hasMargin, setHasMargin] = useState<boolean | null>(null)
  useLayoutEffect(() => {
    const node = text.current!
    return watchSize(node, () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setHasMargin(node.clientWidth === 0 || node.clientWidth >= LEAST_WIDTH_REM * rem)
    })
  }, [text])
  return hasMargin
}
