import { useDeferredValue, useMemo, useState } from 'react'

/** More options than this are searched rather than read; those in most entries are listed first. */
const MOST_LISTED = 60

interface ShortList<T> {
  typed: string
  setTyped: (text: string) => void
  /** What is listed, in the order given: the most frequent of those found, and whatever is chosen. */
  listed: T[]
  /** How many more were found than are listed. */
  hidden: number
  /** Whether there are so many options that a field to find them is worth its place. */
  isLong: boolean
}

/** The part of a long list of options worth drawing: ten thousand checkboxes help no reader, and slow the page. */
export function useShortList<T extends { id: string }>(
  options: readonly T[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  find: (options: readonly T[], typed: string) => T[],
): ShortList<T> {
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed)
  const found = useMemo(() => find(options, wanted), [find, options, wanted])
  const frequent = useMemo(
    () =>
      found.length <= MOST_LISTED
        ? null
        : [...found].sort((a, b) => counts.get(b.id)! - counts.get(a.id)!).slice(0, MOST_LISTED),
    [found, counts],
  )
  const listed = useMemo(() => {
    if (frequent === null) return found
    const ids = new Set([...frequent.map(({ id }) => id), ...chosen])
    return options.filter(({ id }) => ids.has(id))
  }, [options, found, frequent, chosen])
  // What is chosen is listed even where the text does not find it.
  const hidden = useMemo(() => {
    const ids = new Set(listed.map(({ id }) => id))
    return found.filter(({ id }) => !ids.has(id)).length
  }, [found, listed])
  return {
    typed,
    setTyped,
    listed,
    hidden,
    isLong: options.length > MOST_LISTED,
  }
}
