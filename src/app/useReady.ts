import { useCallback, useRef } from 'react'

/** Sets `<html data-ready="true">` once every one of the named parts has said that it is drawn. */
export function useReady(parts: readonly string[]): (part: string) => void {
  const drawn = useRef(new Set<string>())
  return useCallback(
    (part) => {
      drawn.current.add(part)
      if (parts.every((one) => drawn.current.has(one))) document.documentElement.dataset['ready'] = 'true'
    },
    [parts],
  )
}
