import type { Entry } from '../model/entry'
import type { Edition } from './edition'
import { forEachRow } from './forEachRow'

/** What a bar is stacked from: what was said (in ink), and the arms of each side. */
export const STRATA = ['said', 'RU', 'UA'] as const
export type Stratum = (typeof STRATA)[number]

/** How many entries begin on each day. A span of days counts once, on its first. Days count from 1970. */
export interface DayCounts {
  firstDay: number
  /** For each stratum one number a day, from `firstDay` on. */
  counts: Record<Stratum, Uint32Array>
  days: number
  total: number
}

/** `entries` must be in the edition's order, as `filterEntries` gives them. */
export function countByDay(
  { entries: all, columns }: Pick<Edition, 'entries' | 'columns'>,
  entries: readonly Entry[],
): DayCounts {
  let firstDay = Infinity
  let lastDay = -Infinity
  for (let row = 0; row < columns.length; row++) {
    const day = columns.startDay[row]!
    if (day < firstDay) firstDay = day
    if (day > lastDay) lastDay = day
  }
  const days = columns.length === 0 ? 0 : lastDay - firstDay + 1
  const counts = { said: new Uint32Array(days), RU: new Uint32Array(days), UA: new Uint32Array(days) }
  forEachRow(all, entries, (row, entry) => {
    counts[stratumOf(entry)][columns.startDay[row]! - firstDay]!++
  })
  return { firstDay: days === 0 ? 0 : firstDay, counts, days, total: entries.length }
}

/** A strike whose attacker no one names stands with what was said: it may take no side's colour. */
function stratumOf(entry: Entry): Stratum {
  if (entry.kind === 'raid') return entry.launchedBy
  return entry.kind === 'strike' && entry.attacker !== null ? entry.attacker : 'said'
}

/** The first and last day of a stretch, both included. */
export interface DayRange {
  first: number
  last: number
}

/** Of the entries this share at either end, and at least one, is no guide to where the bulk lies. */
const TAIL = 0.1
/** Of fewer entries than this none is an outlier. */
const FEWEST_WITH_OUTLIERS = 8
/** A gap is bridged if it is no longer than this, or than this share of what is already held. */
const SHORT_GAP_DAYS = 7
const BRIDGED_SHARE = 0.25

/**
 * The stretch worth drawing: where the middle four fifths of the entries begin, widened to all that joins on. One
 * decree of 2022 or a deadline in 2027 must not squeeze three weeks of December into a single bar.
 */
export function chooseDomain({ counts, firstDay, days, total }: DayCounts): DayRange {
  if (total === 0) return { first: firstDay, last: firstDay + Math.max(0, days - 1) }
  const at = (i: number): number => STRATA.reduce((sum, stratum) => sum + counts[stratum][i]!, 0)
  const tail = total < FEWEST_WITH_OUTLIERS ? 0 : Math.max(1, total * TAIL)
  let first = -1
  let last = 0
  for (let i = 0, seen = 0; i < days; i++) {
    const count = at(i)
    if (count === 0) continue
    if (first === -1 && seen + count > tail) first = i
    if (seen < total - tail) last = i
    seen += count
  }
  const reach = (): number => Math.max(SHORT_GAP_DAYS, (last - first) * BRIDGED_SHARE)
  for (let i = first - 1; i >= 0 && first - i <= reach(); i--) if (at(i) > 0) first = i
  for (let i = last + 1; i < days && i - last <= reach(); i++) if (at(i) > 0) last = i
  return { first: firstDay + first, last: firstDay + last }
}
