import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Manifest } from '../model/edition'

export interface TextMatches {
  /** A flag for each entry, in the index's order; null where nothing is searched (yet): then the text keeps everything. */
  matches: Uint8Array | null
  /** The edition's words that matched, for highlighting. */
  words: readonly string[]
  isSearching: boolean
  error: Error | null
}

const NOTHING: readonly string[] = []

/** What the query finds. While a longer query is on its way, the answer to the one before stays. */
export function useTextMatches(manifest: Manifest, query: string): TextMatches {
  const { data, isFetching, error } = useQuery({
    queryKey: ['search', manifest.version, query],
    queryFn: async () => (await import('./askWorker')).askWorker(manifest, query),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 60_000,
    retry: 1,
  })
  const isAsked = query !== ''
  return useMemo(
    () => ({
      matches: isAsked && data ? data.matches : null,
      words: isAsked && data ? data.words : NOTHING,
      isSearching: isAsked && isFetching,
      error: isAsked ? error : null,
    }),
    [isAsked, data, isFetching, error],
  )
}
