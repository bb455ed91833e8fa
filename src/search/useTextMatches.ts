import { useEffect, useMemo, useState } from 'react'
import type { Manifest } from '../model/edition'
import type { TextAnswer } from './textIndex'

export interface TextMatches {
  /** A flag for each entry, in the index's order; null where nothing is searched (yet): then the text keeps everything. */
  matches: Uint8Array | null
  /** The edition's words that matched, for highlighting. */
  words: readonly string[]
  isSearching: boolean
  error: Error | null
}

interface Found {
  query: string
  result: TextAnswer | Error
}

const NOTHING: readonly string[] = []

/** What the query finds. While a longer query is on its way, the answer to the one before stays. */
export function useTextMatches(manifest: Manifest, query: string): TextMatches {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (query === '') return
    let isGone = false
    const settle = (result: TextAnswer | Error) => isGone || setFound({ query, result })
    ask(manifest, query).then(settle, settle)
    return () => {
      isGone = true
    }
  }, [manifest, query])
  return useMemo(() => {
    const result = query === '' ? undefined : found?.result
    const isSearching = query !== '' && found?.query !== query
    if (result === undefined) return { matches: null, words: NOTHING, isSearching, error: null }
    if (result instanceof Error)
      return { matches: null, words: NOTHING, isSearching, error: isSearching ? null : result }
    return { ...result, isSearching, error: null }
  }, [found, query])
}

/**
 * Asked a second time where the first fails: the worker is then started anew. A script that did not come is told of in a
 * reader's words; only a new page asks for it again.
 */
async function ask(manifest: Manifest, query: string): Promise<TextAnswer> {
  const { askWorker } = await import('./askWorker').catch((cause: unknown) => {
    throw new Error('The connection was lost before the search arrived.', { cause })
  })
  return askWorker(manifest, query).catch(() => askWorker(manifest, query))
}
