import type { DayCounts } from '../../src/analysis/density'

/** Entries said on these days, counted. */
export function countsOn(days: readonly number[]): DayCounts {
  const firstDay = Math.min(...days)
  const length = Math.max(...days) - firstDay + 1
  const said = new Uint32Array(length)
  for (const day of days) said[day - firstDay]!++
  return {
    firstDay,
    days: length,
    total: days.length,
    counts: { said, RU: new Uint32Array(length), UA: new Uint32Array(length) },
  }
}
