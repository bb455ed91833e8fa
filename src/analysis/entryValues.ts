import type { Count } from '../model/count'
import type { Entry } from '../model/entry'
import type { PlaceRef } from '../model/place'

/** The counts of the table of all entries. */
export const COUNT_COLUMNS = ['killed', 'wounded', 'launched', 'intercepted'] as const
export type CountColumn = (typeof COUNT_COLUMNS)[number]

/**
 * An entry's count; null where it is not told; undefined where entries of its kind have no such count: a call kills no
 * one, and that is not "number unknown".
 */
export function countOf(entry: Entry, column: CountColumn): Count | null | undefined {
  switch (column) {
    case 'killed':
    case 'wounded':
      return entry.kind === 'strike' ? entry[column] : undefined
    case 'launched':
    case 'intercepted':
      return entry.kind === 'raid' ? entry[column] : undefined
  }
}

/** Where an entry is, if anywhere. */
export const placeOf = (entry: Entry): PlaceRef | null =>
  entry.kind === 'strike' || entry.kind === 'raid' || entry.kind === 'negotiation' ? entry.place : null
