import type { Dataset } from '../model/dataset'
import { shardOf } from '../model/edition'
import type { EvidenceShard, Manifest } from '../model/edition'
import type { Entry, Evidence } from '../model/entry'
import { ActorSchema } from '../model/actor'
import { ArticleSchema } from '../model/article'
import { packRecords } from '../model/packed'
import { packEntries } from '../model/packedEntries'
import { PlaceSchema } from '../model/place'
import { buildSearchFile } from './buildSearchFile'
import { hashContent } from '../text/hashContent'

/** An edition as the page fetches it: the manifest, and every other file by its URL relative to the page. */
export interface SplitEdition {
  manifest: Manifest
  files: Map<string, string>
}

/**
 * Cuts a dataset into the files of `model/edition`. A name carries the hash of its file's content, so that a file never
 * changes under its name, and caches may keep it for ever.
 */
export function splitEdition(dataset: Dataset): SplitEdition {
  const files = new Map<string, string>()
  const add = (name: string, content: unknown): string => {
    const json = JSON.stringify(content)
    const url = `data/${name}-${hashContent(json).slice(0, HASH_DIGITS)}.json`
    files.set(url, json)
    return url
  }

  const shards: Record<string, EvidenceShard> = {}
  const entries = dataset.entries.map(({ claims, shown, ...entry }: Entry & Evidence): Entry => {
    const shard = (shards[shardOf(entry)] ??= {})
    shard[entry.id] = { claims, shown }
    return entry
  })
  const index = {
    articles: packRecords(dataset.articles, Object.keys(ArticleSchema.entries)),
    actors: packRecords(dataset.actors, Object.keys(ActorSchema.entries)),
    places: packRecords(dataset.places, Object.keys(PlaceSchema.entries)),
    entries: packEntries(entries),
    renamed: dataset.renamed,
    texts: Object.fromEntries(dataset.articles.map(({ id, text }) => [id, add(`text-${id}`, { text })])),
  }
  const manifest: Manifest = {
    version: dataset.version,
    synthetic: dataset.synthetic,
    from: extreme(
      entries.map(({ when }) => when.start),
      (a, b) => a < b,
    ),
    to: extreme(
      entries.map(({ when }) => when.end),
      (a, b) => a > b,
    ),
    entryCount: entries.length,
    index: add('index', index),
    disputes: add('disputes', dataset.disputes),
    search: add('search', buildSearchFile(dataset)),
    evidence: Object.fromEntries(Object.entries(shards).map(([key, shard]) => [key, add(`evidence-${key}`, shard)])),
  }
  return { manifest, files }
}

const HASH_DIGITS = 12

const extreme = (days: readonly string[], isBeyond: (a: string, b: string) => boolean): string | null =>
  days.reduce<string | null>((best, day) => (best === null || isBeyond(day, best) ? day : best), null)
