import type { Actor, ActorId } from '../model/actor'
import type { Article, ArticleId } from '../model/article'
import type { EditionIndex, Manifest } from '../model/edition'
import type { Entry, EntryId } from '../model/entry'
import type { Place, PlaceId } from '../model/place'
import { append } from '../text/append'
import { openColumns } from './columns'
import type { Columns } from './columns'

/** A dataset opened for questions: its lists, each also by id, and the columns that filters run over. */
export interface Edition {
  manifest: Manifest
  articles: Article[]
  actors: Actor[]
  places: Place[]
  /** Newest first. `columns` has one row for each, in this order. */
  entries: Entry[]
  articleById: ReadonlyMap<ArticleId, Article>
  actorById: ReadonlyMap<ActorId, Actor>
  placeById: ReadonlyMap<PlaceId, Place>
  entryById: ReadonlyMap<EntryId, Entry>
  /** The entries that name this one as the whole they are part of. */
  partsOf: ReadonlyMap<EntryId, Entry[]>
  renamed: Readonly<Record<string, string>>
  /** Where each article's text is. */
  texts: Readonly<Record<ArticleId, string>>
  columns: Columns
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/** Opens an index as fetched. One pass over the entries; nothing is copied but what filters need. */
export function openEdition(index: EditionIndex, manifest: Manifest): Edition {
  const partsOf = new Map<EntryId, Entry[]>()
  for (const entry of index.entries) if (entry.partOf !== null) append(partsOf, entry.partOf, entry)
  return {
    manifest,
    ...index,
    articleById: byId(index.articles),
    actorById: byId(index.actors),
    placeById: byId(index.places),
    entryById: byId(index.entries),
    partsOf,
    columns: openColumns(index),
  }
}
