import type { Entry, EntryId } from '../model/entry'

/** Where an entry stands in the list as read: its position from 1, and those before and after it. */
export interface Neighbours {
  position: number
  previous: Entry | null
  next: Entry | null
}

/** Null where the filters hide the entry. `entries` are newest first; `order` is the way the reader goes through them. */
export function findNeighbours(entries: readonly Entry[], id: EntryId, order: 'newest' | 'oldest'): Neighbours | null {
  const at = entries.findIndex((entry) => entry.id === id)
  if (at === -1) return null
  const newer = entries[at - 1] ?? null
  const older = entries[at + 1] ?? null
  return order === 'newest'
    ? { position: at + 1, previous: newer, next: older }
    : { position: entries.length - at, previous: older, next: newer }
}
