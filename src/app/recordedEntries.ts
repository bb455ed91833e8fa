import type { Edition } from '../analysis/edition'
import { shardOf } from '../model/edition'
import type { Entry } from '../model/entry'

/** A page of sentences longer than this is no page any more: large editions record their newest entries. */
const MOST_RECORDED = 500

/** The entries that stand with their sentences in the page's own HTML, newest first. */
export const recordedEntries = ({ entries }: Pick<Edition, 'entries'>): readonly Entry[] =>
  entries.slice(0, MOST_RECORDED)

/** Where the sentences of these entries are. */
export const recordedShards = (edition: Pick<Edition, 'entries'>): string[] => [
  ...new Set(recordedEntries(edition).map(shardOf)),
]
