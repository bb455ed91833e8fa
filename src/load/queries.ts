import { queryOptions } from '@tanstack/react-query'
import type { Edition } from '../analysis/edition'
import { DisputesFileSchema, EvidenceShardSchema, TextFileSchema } from '../model/evidence'
import type { Manifest } from '../model/edition'
import { fetchJson } from './fetchJson'

/**
 * The queries of the page. Files carry a hash in their names and never change, so nothing fetched grows stale; `always`
 * because a file may be in the browser's cache when the network is not there.
 */
const forever = { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry: 1 } as const

/** The claims of all entries of one shard, by entry id. */
export const evidenceQuery = (manifest: Manifest, shard: string) =>
  queryOptions({
    ...forever,
    queryKey: ['evidence', manifest.version, shard],
    queryFn: ({ signal }) => fetchJson(manifest.evidence[shard]!, EvidenceShardSchema, signal),
  })

/** All disputes of the edition: they are few, and come as one file. */
export const disputesQuery = (manifest: Manifest) =>
  queryOptions({
    ...forever,
    queryKey: ['disputes', manifest.version],
    queryFn: ({ signal }) => fetchJson(manifest.disputes, DisputesFileSchema, signal),
  })

/** One article's text, as in `seeds/`. */
export const textQuery = ({ manifest, texts }: Pick<Edition, 'manifest' | 'texts'>, article: string) =>
  queryOptions({
    ...forever,
    queryKey: ['text', manifest.version, article],
    queryFn: async ({ signal }) => (await fetchJson(texts[article]!, TextFileSchema, signal)).text,
  })
