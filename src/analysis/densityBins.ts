import { dayNumber, firstOfMonth, isoOfDay, mondayOf } from '../text/calendar'
import { plural } from '../text/formatCount'
import { formatSpan, formatWhen } from '../text/formatWhen'
import { STRATA } from './density'
import type { DayCounts, DayRange, Stratum } from './density'

/** What one bar stands for. Weeks begin on Monday. */
export const UNITS = ['day', 'week', 'month'] as const
export type Unit = (typeof UNITS)[number]

/** More bars than this at once cannot be told apart on a phone; the strip then shows a part, and pages. */
export const MOST_BINS: Record<Unit, number> = { day: 92, week: 104, month: 480 }
/** Up to so many days a bar a day is finer than the eye needs; beyond, weeks; beyond, months. */
const MOST_DAYS_BY_DAY = 62
const MOST_DAYS_BY_WEEK = 600

/** What a bar stands for where so many days are shown. */
export function chooseUnit({ first, last }: DayRange): Unit {
  const days = last - first + 1
  return days <= MOST_DAYS_BY_DAY ? 'day' : days <= MOST_DAYS_BY_WEEK ? 'week' : 'month'
}

/** The first day of the unit that holds a day. */
export function startOfUnit(day: number, unit: Unit): number {
  if (unit === 'day') return day
  if (unit === 'week') return mondayOf(day)
  return dayNumber(firstOfMonth(isoOfDay(day)))
}

/** The first day of the next unit; 31 days after the first of a month always lies in the next. */
export const nextUnit = (start: number, unit: Unit): number =>
  unit === 'day' ? start + 1 : unit === 'week' ? start + 7 : startOfUnit(start + 31, unit)

/** Bars side by side, all of one width: bar i holds the days from `edges[i]` up to `edges[i + 1]`. */
export interface Bins {
  unit: Unit
  edges: number[]
  counts: Record<Stratum, number[]>
  /** Of the highest bar. */
  most: number
  /** Entries that begin before the first bar and after the last. */
  before: number
  after: number
}

/**
 * Sorts the days of a stretch into bars of a unit. Of a stretch too long for bars of that unit only a part is taken:
 * the one that ends with the day `until`.
 */
export function binDays(days: DayCounts, { first, last }: DayRange, unit: Unit, until: number): Bins {
  const all = [startOfUnit(first, unit)]
  while (all.at(-1)! <= last) all.push(nextUnit(all.at(-1)!, unit))
  const excess = all.length - 1 - MOST_BINS[unit]
  const skipped = excess > 0 ? clamp(all.findIndex((edge) => edge > until) - MOST_BINS[unit], 0, excess) : 0
  const edges = excess > 0 ? all.slice(skipped, skipped + MOST_BINS[unit] + 1) : all

  const bins: Bins = { unit, edges, counts: { said: [], RU: [], UA: [] }, most: 0, before: 0, after: 0 }
  for (const stratum of STRATA) {
    bins.counts[stratum] = edges.slice(1).map((edge, i) => sumDays(days, stratum, edges[i]!, edge))
    bins.before += sumDays(days, stratum, -Infinity, edges[0]!)
    bins.after += sumDays(days, stratum, edges.at(-1)!, Infinity)
  }
  for (let i = 0; i < edges.length - 1; i++) bins.most = Math.max(bins.most, heightOf(bins, i))
  return bins
}

function sumDays({ counts, firstDay, days }: DayCounts, stratum: Stratum, from: number, to: number): number {
  let sum = 0
  for (let day = Math.max(0, from - firstDay); day < Math.min(days, to - firstDay); day++) sum += counts[stratum][day]!
  return sum
}

export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

/** How many entries a bar stands for. */
export const heightOf = ({ counts }: Bins, i: number): number =>
  STRATA.reduce((sum, stratum) => sum + counts[stratum][i]!, 0)

/** The strip in a sentence, for who does not see it. */
export function describeBins(bins: Bins): string {
  const { edges, unit, most } = bins
  const stretch = `One bar a ${unit}, ${formatSpan(isoOfDay(edges[0]!), isoOfDay(edges.at(-1)! - 1))}`
  const highest = edges.findIndex((_, i) => i < edges.length - 1 && heightOf(bins, i) === most)
  if (most === 0) return `${stretch}; no entries.`
  const [start, end] = [isoOfDay(edges[highest]!), isoOfDay(edges[highest + 1]! - 1)]
  return `${stretch}; the most, ${plural(most, 'entry', 'entries')}: ${formatWhen({ start, end, precision: unit, basis: 'stated', asWritten: null })}.`
}

/** Where a day begins on the strip, from 0 at its left end to 1 at its right; days off the strip stand at its ends. */
export function placeOfDay({ edges }: Bins, day: number): number {
  const count = edges.length - 1
  if (day <= edges[0]!) return 0
  if (day >= edges[count]!) return 1
  let bin = 0
  while (edges[bin + 1]! <= day) bin++
  return (bin + (day - edges[bin]!) / (edges[bin + 1]! - edges[bin]!)) / count
}

/** The bar at a place from 0 to 1; the nearest where the place lies outside. */
export const binAt = ({ edges }: Bins, place: number): number =>
  clamp(Math.floor(place * (edges.length - 1)), 0, edges.length - 2)
