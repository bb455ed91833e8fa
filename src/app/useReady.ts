import { useCallback, useEffect, useRef } from 'react'

/**
 * Sets `<html data-ready="true">` once every one of the named parts has said that it is drawn, and takes it away while
 * words are searched: what is drawn then is not yet the answer.
 */
export function useReady(parts: readonly string[], isSearching: boolean): (part: string) => void {
  const drawn = useRef(new Set<string>())
  const isWaiting = useRef(isSearching)
  const tell = useCallback(() => {
    const { dataset } = document.documentElement
    if (isWaiting.current) delete dataset['ready']
    else if (parts.every((one) => drawn.current.has(one))) dataset['ready'] = 'true'
  }, [parts])
  useEffect(() => {
    isWaiting.current = isSearching
    tell()
  }, [isSearching, tell])
  return useCallback(
    (part) => {
      drawn.current.add(part)
      tell()
    },
    [tell],
  )
}
