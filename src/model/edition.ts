import * as v from 'valibot'
import { ActorSchema } from './actor'
import { ArticleSchema } from './article'
import type { Entry } from './entry'
import { recordsSchema } from './packed'
import { PackedEntriesSchema } from './packedEntries'
import { PlaceSchema } from './place'

/**
 * The dataset as the page fetches it, cut so that a large edition stays light: one index with every entry but no
 * claims, packed by column; the evidence (claims) in shards by month of the entry's first day and kind; what a search
 * looks through; each article's text in a file of its own. All files but the manifest carry a hash of their content in
 * their names and never change.
 */

/** Inlined into the page: where everything is. URLs are relative to the page. */
export const ManifestSchema = v.object({
  version: v.string(),
  synthetic: v.boolean(),
  /** First and last day of any entry; null in an edition without entries. */
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  entryCount: v.number(),
  index: v.string(),
  disputes: v.string(),
  search: v.string(),
  /** By shard, see `shardOf`. */
  evidence: v.record(v.string(), v.string()),
})
export type Manifest = v.InferOutput<typeof ManifestSchema>

/** Reads the index file: its lists are packed (`packed.ts`), and come out as what the page works with. */
export const IndexSchema = v.object({
  articles: recordsSchema(ArticleSchema),
  actors: recordsSchema(ActorSchema),
  places: recordsSchema(PlaceSchema),
  /** Newest first, then by id. */
  entries: PackedEntriesSchema,
  renamed: v.record(v.string(), v.string()),
  /** Where each article's text is, by article id. */
  texts: v.record(v.string(), v.string()),
})
export type EditionIndex = v.InferOutput<typeof IndexSchema>

/** The shard that holds an entry's evidence: `2025-12-raid`. A view that shows one kind fetches no other. */
export const shardOf = ({ kind, when }: Pick<Entry, 'kind' | 'when'>): string => `${when.start.slice(0, 7)}-${kind}`

export type { EvidenceShard } from './evidence'

/**
 * What a search looks through, fetched by the first one: for each entry, in the index's order, its title and quotes,
 * and which of `names` (all spellings of an actor or a place) it concerns.
 */
export interface SearchFile {
  names: string[]
  texts: string[]
  named: number[][]
}
