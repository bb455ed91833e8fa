import type { Entry, EntryId } from '../model/entry'
import type { Edition } from './edition'
import { placeOf } from './entryValues'

/** Entries that belong with one, each in the first group that holds it. */
export interface Related {
  whole: Entry | null
  parts: readonly Entry[]
  /** The other parts of the same whole. */
  siblings: readonly Entry[]
  samePlace: readonly Entry[]
  sameActors: readonly Entry[]
  /** Arms beside arms and talks beside talks first. */
  sameDay: readonly Entry[]
}

/** How many of each group a reader is offered. */
const LIMIT = 5

/** How many actors another entry must share with the one at hand; all of them where that names fewer. */
const SHARED_ACTORS = 2

/** One pass over the edition, so that a selection among 100,000 entries is answered within a frame. */
export function findRelated(edition: Edition, entry: Entry): Related {
  const whole = entry.partOf === null ? null : (edition.entryById.get(entry.partOf) ?? null)
  const parts = edition.partsOf.get(entry.id) ?? []
  const siblings = whole ? (edition.partsOf.get(whole.id) ?? []).filter((part) => part !== entry) : []
  const taken = new Set<EntryId>([entry.id, ...[whole, ...parts, ...siblings].flatMap((known) => known?.id ?? [])])

  const place = placeOf(entry)?.id
  const needed = Math.min(SHARED_ACTORS, entry.actors.length)
  const samePlace: Entry[] = []
  const sameDay: Entry[] = []
  const besides: Entry[] = []
  const byShared: Entry[][] = entry.actors.map(() => [])
  for (const other of edition.entries) {
    if (taken.has(other.id)) continue
    if (place !== undefined && placeOf(other)?.id === place) {
      if (samePlace.length < LIMIT) samePlace.push(other)
      continue
    }
    const shared = countShared(entry.actors, other.actors)
    if (needed > 0 && shared >= needed) {
      const group = byShared[shared - 1]!
      if (group.length < LIMIT) group.push(other)
      continue
    }
    const isSameDay = other.when.start <= entry.when.end && other.when.end >= entry.when.start
    const group = isArms(other) === isArms(entry) ? sameDay : besides
    if (isSameDay && group.length < LIMIT) group.push(other)
  }
  return {
    whole,
    parts,
    siblings,
    samePlace,
    sameActors: byShared.reverse().flat().slice(0, LIMIT),
    sameDay: [...sameDay, ...besides].slice(0, LIMIT),
  }
}

/** Whether an entry counts what was fired or whom it hit; the others tell what was said. */
export const isArms = ({ kind }: Entry): boolean => kind === 'raid' || kind === 'strike'

function countShared(a: readonly string[], b: readonly string[]): number {
  let shared = 0
  for (const id of a) if (b.includes(id)) shared++
  return shared
}
