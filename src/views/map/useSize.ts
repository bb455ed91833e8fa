import { useCallback, useState } from 'react'
import type { RefCallback } from 'react'

export interface Size {
  width: number
  height: number
}

/** How large an element is, as it grows and shrinks; null until it is there. */
export function useSize(): [Size | null, RefCallback<HTMLElement>] {
  const [size, setSize] = useState<Size | null>(null)
  const measure = useCallback((node: HTMLElement | null) => {
    if (node === null) return
    const observer = new ResizeObserver(() => setSize({ width: node.offsetWidth, height: node.offsetHeight }))
    observer.observe(node)
    return () => {
      observer.disconnect()
      setSize(null)
    }
  }, [])
  return [size, measure]
}
