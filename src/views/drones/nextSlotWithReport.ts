const STEPS: Record<string, -1 | 1> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/**
 * The slot that a key leads to from slot `from`: the next one with a report, or the first or last; null for other keys.
 */
export function nextSlotWithReport(
  key: string,
  from: number,
  length: number,
  isReported: (slot: number) => boolean,
): number | null {
  const step = key === 'Home' ? 1 : key === 'End' ? -1 : STEPS[key]
  if (step === undefined) return null
  let slot = key === 'Home' ? 0 : key === 'End' ? length - 1 : from + step
  while (slot >= 0 && slot < length && !isReported(slot)) slot += step
  return slot >= 0 && slot < length ? slot : from
}
