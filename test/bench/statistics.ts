/** Half of the values are no larger. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** So large a share of the values is no larger; the nearest of the values themselves. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}
