import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** Whether a node has ever come into the window: what lies below it is fetched when the reader gets there. */
export function useNear(node: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (isNear) return
    const observer = new IntersectionObserver(([seen]) => seen!.isIntersecting && setIsNear(true))
    observer.observe(node.current!)
    return () => observer.disconnect()
  }, [isNear, node])
  return isNear
}
