import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Manifest } from '../model/edition'
import type { EntryId } from '../model/entry'

export interface TextMatches {
  /** The entries that match, or null where nothing is searched (yet): then the text keeps everything. */
  ids: ReadonlySet<EntryId> | null
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
      ids: isAsked && data ? new Set(data.ids) : null,
      words: isAsked && data ? data.words : NOTHING,
      isSearching: isAsked && isFetching,
      error: isAsked ? error : null,
    }),
    [isAsked, data, isFetching, error],
  )
}
