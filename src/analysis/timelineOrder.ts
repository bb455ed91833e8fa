import type { Entry } from '../model/entry'
import { isTalk } from '../model/values'
import { compareDaySpans, daySpanOf } from './daySpan'
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

export function orderTimeline({ entries, entryById, partsOf }: Pick<Edition, 'entries' | 'entryById' | 'partsOf'>): TimelineOrder {
  const spans = new Map<string, { span: DaySpan; rank: number }>()
  const keyed = entries.map((entry) => {
    const span = daySpanOf(entry.when)
    const key = `${span.start}${span.end}${span.precision}`
    const known = spans.get(key)
    if (known) return known
    const group = { span, rank: 0 }
    spans.set(key, group)
    return group
  })
  const ordered = [...spans.values()].sort((a, b) => compareDaySpans(a.span, b.span))
  ordered.forEach((group, rank) => (group.rank = rank))

  const rowOf = new Map(partsOf.size === 0 ? [] : entries.map((entry, row) => [entry.id, row]))
  const isRing = (entry: Entry): boolean => {
    let whole: Entry | undefined = entry
    for (let step = 0; step < DEEPEST_CHAIN; step++) {
      whole = whole.partOf === null ? undefined : entryById.get(whole.partOf)
      if (!whole) return false
    }
    return true
  }
  const wholeOf = Int32Array.from(entries, (entry, row) => {
    const whole = entry.partOf === null ? undefined : rowOf.get(entry.partOf)
    return whole === undefined || keyed[whole] !== keyed[row] || isRing(entry) ? -1 : whole
  })

  // Sorted as numbers, group then lane then row: a comparator would take ten times as long at 100,000 rows.
  const sorted = Float64Array.from(entries, (entry, row) => (keyed[row]!.rank * LANES + laneOf(entry)) * entries.length + row).sort()
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
  for (const key of sorted) {
    const row = key % entries.length
    if (wholeOf[row] === -1) place(row)
  }
  return { groups: ordered.map((group) => group.span), rows, starts, wholeOf, plainYear: commonYear(entries) }
}

function commonYear(entries: readonly Entry[]): string | null {
  const counts = new Map<string, number>()
  for (const { when } of entries) {
    const year = when.start.slice(0, 4)
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  for (const [year, count] of counts) if (count * 2 > entries.length) return year
  return null
}
