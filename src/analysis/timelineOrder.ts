import type { Entry, EntryId } from '../model/entry'
import type { When } from '../model/when'
import { isTalk } from '../model/values'
import { compareDaySpans, daySpanOf, sortDay } from './daySpan'
import type { DaySpan } from './daySpan'
import type { Edition } from './edition'

/**
 * An edition laid out day by day, newest first, once; a filter then only strikes rows out. Rows are positions in
 * `edition.entries`.
 */
export interface TimelineOrder {
  groups: DaySpan[]
  /** The rows of group g are `rows[starts[g]]` up to `rows[starts[g + 1]]`. */
  rows: Uint32Array
  starts: Uint32Array
  /** For each row, the row of the whole it is part of where that stands in the same group, else -1. */
  wholeOf: Int32Array
  /** The one year that goes without saying, because most entries lie in it; null where none does. */
  plainYear: string | null
}

/** Within a day: what was said, then what was done; Russia's arms together and Ukraine's together, never in turn. */
export function laneOf(entry: Entry): number {
  switch (entry.kind) {
    case 'negotiation':
      return isTalk(entry.form) ? 0 : 1
    case 'position':
      return 2
    case 'figure':
      return 3
    case 'raid':
      return entry.launchedBy === 'RU' ? 4 : 6
    case 'strike':
      return entry.attacker === 'RU' ? 5 : entry.attacker === 'UA' ? 7 : 8
  }
}
const LANES = 16

/** Parts nest three deep in practice; beyond this a chain of wholes must be a ring, and is cut. */
const DEEPEST_CHAIN = 16

const orders = new WeakMap<Edition, TimelineOrder>()

/** The order of an edition, laid out at the first question and kept. */
export function timelineOrderOf(edition: Edition): TimelineOrder {
  let order = orders.get(edition)
  if (!order) orders.set(edition, (order = orderTimeline(edition)))
  return order
}

/**
 * Lays an edition out anew: groups by day, within each by lane, parts under their whole. A ring of wholes is cut rather
 * than followed.
 */
export function orderTimeline({
  entries,
  entryById,
  partsOf,
}: Pick<Edition, 'entries' | 'entryById' | 'partsOf'>): TimelineOrder {
  const keyed = groupBySpan(entries)
  const ordered = [...new Set(keyed)].sort((a, b) => b.day - a.day || compareDaySpans(a.span, b.span))
  ordered.forEach((group, rank) => (group.rank = rank))

  // Of the entries that are a whole or a part, which are few.
  const rowOf = new Map<EntryId, number>()
  entries.forEach(({ id, partOf }, row) => {
    if (partOf !== null || partsOf.has(id)) rowOf.set(id, row)
  })
  const isRing = (entry: Entry): boolean => {
    let whole: Entry | undefined = entry
    for (let step = 0; step < DEEPEST_CHAIN; step++) {
      whole = whole.partOf === null ? undefined : entryById.get(whole.partOf)
      if (!whole) return false
    }
    return true
  }
  const wholeOf = new Int32Array(entries.length).fill(-1)
  entries.forEach((entry, row) => {
    const whole = entry.partOf === null ? undefined : rowOf.get(entry.partOf)
    if (whole !== undefined && keyed[whole] === keyed[row] && !isRing(entry)) wholeOf[row] = whole
  })

  const rows = new Uint32Array(entries.length)
  const starts = new Uint32Array(ordered.length + 1)
  let placed = 0
  const place = (row: number): void => {
    rows[placed++] = row
    starts[keyed[row]!.rank + 1] = placed
    for (const part of partsOf.get(entries[row]!.id) ?? []) {
      const partRow = rowOf.get(part.id)!
      if (wholeOf[partRow] === row) place(partRow)
    }
  }
  for (const row of sortByLane(entries, keyed, ordered.length)) if (wholeOf[row] === -1) place(row)
  return { groups: ordered.map((group) => group.span), rows, starts, wholeOf, plainYear: commonYear(ordered, starts) }
}

/**
 * The rows by group, then lane, then as they came. Counting how many stand before each place sorts without comparing.
 */
function sortByLane(entries: readonly Entry[], keyed: readonly Group[], groups: number): Uint32Array {
  const places = entries.map((entry, row) => keyed[row]!.rank * LANES + laneOf(entry))
  const starts = new Uint32Array(groups * LANES + 1)
  for (const place of places) starts[place + 1]!++
  for (let place = 1; place < starts.length; place++) starts[place]! += starts[place - 1]!
  const rows = new Uint32Array(entries.length)
  places.forEach((place, row) => (rows[starts[place]!++] = row))
  return rows
}

interface Group {
  span: DaySpan
  /** The day by which it takes its place, and the place. */
  day: number
  rank: number
}

/**
 * For each entry the group of all that share its span. Entries of an edition share their dates: most are met by
 * identity.
 */
function groupBySpan(entries: readonly Entry[]): Group[] {
  const bySpan = new Map<string, Group>()
  const byWhen = new Map<When, Group>()
  return entries.map(({ when }) => {
    const met = byWhen.get(when)
    if (met) return met
    const span = daySpanOf(when)
    const key = `${span.start}${span.end}${span.precision}`
    const group = bySpan.get(key) ?? { span, day: sortDay(span), rank: 0 }
    bySpan.set(key, group)
    byWhen.set(when, group)
    return group
  })
}

/** The rows of group g are counted by `starts`. */
function commonYear(groups: readonly Group[], starts: Uint32Array): string | null {
  const counts = new Map<string, number>()
  groups.forEach(({ span }, g) => {
    const year = span.start.slice(0, 4)
    counts.set(year, (counts.get(year) ?? 0) + starts[g + 1]! - starts[g]!)
  })
  const total = starts.at(-1)!
  for (const [year, count] of counts) if (count * 2 > total) return year
  return null
}
