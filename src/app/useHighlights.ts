import { useEffect } from 'react'

/**
 * Marks the words that a search matched wherever they stand in the page, by the browser's own highlights
 * (`::highlight(found)` in the stylesheet): no view has to know of the search, and no node is touched.
 */
export function useHighlights(words: readonly string[]): void {
  useEffect(() => {
    if (!('highlights' in CSS) || words.length === 0) return
    let isGone = false
    let unmark = () => {}
    import('./markWords').then(
      ({ markWords }) => {
        if (!isGone) unmark = markWords(words)
      },
      // What matched is found all the same; it is only not marked.
      () => undefined,
    )
    return () => {
      isGone = true
      unmark()
    }
  }, [words])
}
