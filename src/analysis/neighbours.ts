import type { Entry, EntryId } from '../model/entry'
import type { Edition } from './edition'
import { timelineOrderOf } from './timelineOrder'
import { chooseRows } from './timelineRows'

/** Where an entry stands in the timeline as shown: its position from 1, and those before and after it. */
export interface Neighbours {
  position: number
  previous: Entry | null
  next: Entry | null
}

/** The first entry of the timeline as shown; null where the filters keep none. */
export function firstEntry(edition: Edition, entries: readonly Entry[], order: 'newest' | 'oldest'): Entry | null {
  const { entry: rows, length } = chooseRows(timelineOrderOf(edition), edition, entries, order)
  return length === 0 ? null : edition.entries[rows[0]!]!
}

/**
 * Goes through the entries as the timeline shows them, day by day and within the day lane by lane, so that "next" is
 * the row below. Null where the filters hide the entry.
 */
export function findNeighbours(
  edition: Edition,
  entries: readonly Entry[],
  id: EntryId,
  order: 'newest' | 'oldest',
): Neighbours | null {
  const { entry: rows, length } = chooseRows(timelineOrderOf(edition), edition, entries, order)
  const at = rows.findIndex((row, i) => i < length && edition.entries[row]!.id === id)
  if (at === -1) return null
  const entryAt = (i: number): Entry | null => (i >= 0 && i < length ? edition.entries[rows[i]!]! : null)
  return { position: at + 1, previous: entryAt(at - 1), next: entryAt(at + 1) }
}
