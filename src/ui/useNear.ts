import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** Whether a node has ever been less than a screen away: what lies in it is there when the reader gets to it. */
export function useNear(node: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (isNear) return
    const observer = new IntersectionObserver(([seen]) => seen!.isIntersecting && setIsNear(true), {
      rootMargin: '100% 0px',
    })
    observer.observe(node.current!)
    return () => observer.disconnect()
  }, [isNear, node])
  return isNear
}
