import type { Bound, Count } from '../model/count'

/** What a bound becomes when its number is taken away, or divided by: fewer than at least 30 is at most. */
const OPPOSITE: Record<Bound, Bound> = { exact: 'exact', about: 'about', 'at-least': 'at-most', 'at-most': 'at-least' }

/**
 * What can be said of a result that grows with both numbers. A lower bound stays a lower bound beside an exact or a
 * rough number ("at least 32" and "about 10" are at least about 42); a lower and an upper bound together fix nothing:
 * null.
 */
function joinBounds(a: Bound, b: Bound): Bound | null {
  if (a === b || b === 'exact') return a
  if (a === 'exact' || a === 'about') return b
  return b === 'about' ? a : null
}

/** The sum of two counts; bounds that pull apart leave it "about". */
export const addCounts = (a: Count, b: Count): Count => ({
  value: a.value + b.value,
  bound: joinBounds(a.bound, b.bound) ?? 'about',
})

/** What is left of `whole` without `part`, never below zero. */
export const subtractCounts = (whole: Count, part: Count): Count => ({
  value: Math.max(0, whole.value - part.value),
  bound: joinBounds(whole.bound, OPPOSITE[part.bound]) ?? 'about',
})

/**
 * `part` of `whole` as a share from 0 to 1, or null where no share can be told: no whole, more than all, clashing
 * bounds.
 */
export function shareOf(part: Count, whole: Count): Count | null {
  const bound = joinBounds(part.bound, OPPOSITE[whole.bound])
  if (bound === null || whole.value === 0 || part.value > whole.value) return null
  return { value: part.value / whole.value, bound }
}

/** The sum of the counts that are known, or null where none is. */
export function sumKnown(counts: readonly (Count | null)[]): Count | null {
  let sum: Count | null = null
  for (const count of counts) if (count !== null) sum = sum === null ? count : addCounts(sum, count)
  return sum
}
