import type { Entry } from '../model/entry'
import type { Edition } from './edition'
import { forEachRow } from './forEachRow'
import type { TimelineOrder } from './timelineOrder'

/** The rows of a timeline as shown: what the filters keep, in reading order. */
export interface TimelineRows {
  length: number
  /** For each row shown: its position in `edition.entries`, its group, and how deep it stands under its whole. */
  entry: Uint32Array
  group: Uint32Array
  depth: Uint8Array
}

/** Strikes out what the filters drop. `entries` must be in the edition's order, as `filterEntries` gives them. */
export function chooseRows(
  { groups, rows, starts, wholeOf }: TimelineOrder,
  edition: Pick<Edition, 'entries'>,
  entries: readonly Entry[],
  direction: 'newest' | 'oldest',
): TimelineRows {
  const isKept = new Uint8Array(edition.entries.length)
  forEachRow(edition.entries, entries, (row) => (isKept[row] = 1))
  const shown: TimelineRows = {
    length: 0,
    entry: new Uint32Array(entries.length),
    group: new Uint32Array(entries.length),
    depth: new Uint8Array(entries.length),
  }
  const depthOf = new Uint8Array(rows.length)
  for (let turn = 0; turn < groups.length; turn++) {
    const group = direction === 'newest' ? turn : groups.length - 1 - turn
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      const row = rows[i]!
      if (!isKept[row]) continue
      const whole = wholeOf[row]!
      depthOf[row] = whole >= 0 && isKept[whole] ? depthOf[whole]! + 1 : 0
      shown.entry[shown.length] = row
      shown.group[shown.length] = group
      shown.depth[shown.length++] = depthOf[row]
    }
  }
  return shown
}
