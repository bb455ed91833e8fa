import type { EditionIndex } from '../model/edition'
import { SIDES } from '../model/side'
import { ENTRY_KINDS } from '../model/values'
import { dayNumber } from '../text/calendar'

/** Many values a row, packed: row r's values are `values[offsets[r]]` up to `values[offsets[r + 1]]`. */
export interface ListColumn {
  offsets: Uint32Array
  values: Uint32Array
}

/**
 * The entries as typed columns, so that one pass over 100,000 rows answers a filter change in about a millisecond.
 * Days count from 1970; kinds, sides, actors and sources are positions in their lists.
 */
export interface Columns {
  length: number
  startDay: Int32Array
  endDay: Int32Array
  kind: Uint8Array
  /** Bit s is set where side number s takes part. */
  sides: Uint8Array
  actors: ListColumn
  sources: ListColumn
  actorIndex: ReadonlyMap<string, number>
  sourceIndex: ReadonlyMap<string, number>
}

/** Reads an index into its columns, one row an entry, in the index's order. */
export function openColumns({
  entries,
  actors,
  articles,
}: Pick<EditionIndex, 'entries' | 'actors' | 'articles'>): Columns {
  const actorIndex = new Map(actors.map((actor, i) => [actor.id, i]))
  const sourceIndex = new Map(articles.map((article, i) => [article.id, i]))
  const length = entries.length
  const columns: Columns = {
    length,
    startDay: new Int32Array(length),
    endDay: new Int32Array(length),
    kind: new Uint8Array(length),
    sides: new Uint8Array(length),
    actors: packLists(
      entries.map((entry) => entry.actors),
      actorIndex,
    ),
    sources: packLists(
      entries.map((entry) => entry.sources),
      sourceIndex,
    ),
    actorIndex,
    sourceIndex,
  }
  // Twenty years have 7,300 days, which 100,000 entries share.
  const days = new Map<string, number>()
  const numberOf = (day: string): number => {
    let number = days.get(day)
    if (number === undefined) days.set(day, (number = dayNumber(day)))
    return number
  }
  entries.forEach((entry, row) => {
    columns.startDay[row] = numberOf(entry.when.start)
    columns.endDay[row] = numberOf(entry.when.end)
    columns.kind[row] = ENTRY_KINDS.indexOf(entry.kind)
    columns.sides[row] = entry.sides.reduce((bits, side) => bits | (1 << SIDES.indexOf(side)), 0)
  })
  return columns
}

function packLists(lists: readonly (readonly string[])[], index: ReadonlyMap<string, number>): ListColumn {
  const offsets = new Uint32Array(lists.length + 1)
  lists.forEach((list, row) => (offsets[row + 1] = offsets[row]! + list.length))
  const values = new Uint32Array(offsets[lists.length]!)
  lists.forEach((list, row) => list.forEach((id, i) => (values[offsets[row]! + i] = index.get(id)!)))
  return { offsets, values }
}
