import * as v from 'valibot'
import { ActorSchema } from './actor'
import { ArticleSchema } from './article'
import { DisputeSchema } from './dispute'
import { EntrySchema, EvidenceSchema } from './entry'
import { PlaceSchema } from './place'

/**
 * The dataset as the page fetches it, cut so that a large edition stays light: one index with every entry but no claims;
 * the evidence (claims, disputes) in shards by month of the entry's first day; each article's text in a file of its own.
 * All files but the manifest carry a hash of their content in their names and never change.
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
  /** By shard key, `YYYY-MM` of the entry's `when.start`. */
  evidence: v.record(v.string(), v.string()),
  /** By article id. */
  texts: v.record(v.string(), v.string()),
})
export type Manifest = v.InferOutput<typeof ManifestSchema>

export const IndexSchema = v.object({
  articles: v.array(ArticleSchema),
  actors: v.array(ActorSchema),
  places: v.array(PlaceSchema),
  /** Newest first, then by id. */
  entries: v.array(EntrySchema),
  renamed: v.record(v.string(), v.string()),
})
export type EditionIndex = v.InferOutput<typeof IndexSchema>

/** Evidence by entry id. */
export const EvidenceShardSchema = v.record(v.string(), EvidenceSchema)
export type EvidenceShard = v.InferOutput<typeof EvidenceShardSchema>

export const DisputesFileSchema = v.array(DisputeSchema)

export const TextFileSchema = v.object({ text: v.string() })
