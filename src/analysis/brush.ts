import { dayNumber, isoOfDay } from '../text/calendar'
import { clamp } from './densityBins'
import type { Bins } from './densityBins'

/** A choice of dates, either end of which may be open. */
export interface DateRange {
  from: string | null
  to: string | null
}

export const isSameRange = (a: DateRange, b: DateRange): boolean => a.from === b.from && a.to === b.to

export type RangeEnd = 'from' | 'to'

/**
 * A choice as edges of bars: from the left edge of bar `low` to the right edge of bar `high - 1`, widened to whole
 * bars.
 */
export function edgesOfRange({ edges }: Bins, { from, to }: DateRange): { low: number; high: number } {
  const count = edges.length - 1
  const first = from === null ? edges[0]! : dayNumber(from)
  const end = to === null ? edges[count]! : dayNumber(to) + 1
  const low = clamp(
    edges.findLastIndex((edge) => edge <= first),
    0,
    count - 1,
  )
  const high = edges.findIndex((edge) => edge >= end)
  return { low, high: clamp(high === -1 ? count : high, low + 1, count) }
}

/** Puts one end of a choice on an edge between bars. At the strip's own end it is left open; ends never cross. */
export function moveEnd(bins: Bins, range: DateRange, end: RangeEnd, edge: number): DateRange {
  const { edges } = bins
  const { low, high } = edgesOfRange(bins, range)
  if (end === 'from') {
    const at = clamp(edge, 0, high - 1)
    return { from: at === 0 ? null : isoOfDay(edges[at]!), to: range.to }
  }
  const at = clamp(edge, low + 1, edges.length - 1)
  return { from: range.from, to: at === edges.length - 1 ? null : isoOfDay(edges[at]! - 1) }
}

/** The days of the bars from one to another, whichever comes first. */
export const spanBars = ({ edges }: Bins, a: number, b: number): DateRange => ({
  from: isoOfDay(edges[Math.min(a, b)]!),
  to: isoOfDay(edges[Math.max(a, b) + 1]! - 1),
})

/** Moves a whole choice along by so many bars, as far as the strip goes. */
export function slideRange(bins: Bins, range: DateRange, by: number): DateRange {
  const { low, high } = edgesOfRange(bins, range)
  const steps = clamp(by, -low, bins.edges.length - 1 - high)
  return steps === 0 ? range : spanBars(bins, low + steps, high - 1 + steps)
}
