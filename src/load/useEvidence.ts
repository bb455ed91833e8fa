import { useQueries } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Edition } from '../analysis/edition'
import { shardOf } from '../model/edition'
import type { EvidenceShard } from '../model/edition'
import type { Entry, EntryId, Evidence } from '../model/entry'
import { evidenceQuery } from './queries'

export interface LoadedEvidence {
  evidenceOf: (entry: EntryId) => Evidence | undefined
  isPending: boolean
  /** The first failure, and how to try again. */
  error: Error | null
  retry: () => void
}

/** The evidence of some entries, fetching the shards that hold them. */
export function useEvidence(edition: Edition, entries: readonly Entry[]): LoadedEvidence {
  const shards = [...new Set(entries.map(shardOf))].sort()
  return useQueries({ queries: shards.map((shard) => evidenceQuery(edition.manifest, shard)), combine })
}

/** Module-level, so that the queries' results are combined anew only when one of them changes. */
function combine(results: UseQueryResult<EvidenceShard>[]): LoadedEvidence {
  return {
    evidenceOf: (entry) => {
      for (const { data } of results) if (data && Object.hasOwn(data, entry)) return data[entry]
      return undefined
    },
    isPending: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => results.filter((result) => result.error).forEach((result) => void result.refetch()),
  }
}
