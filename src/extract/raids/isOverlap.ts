import type { Count } from '../../model/count'

/** "88 drones; 70 did not reach their targets, of which 60 were shot down": the lost hold the others. */
export const isOverlap = (launched: Count | null, intercepted: Count | null, lost: Count | null): boolean =>
  launched?.bound === 'exact' &&
  intercepted !== null &&
  lost !== null &&
  intercepted.value + lost.value > launched.value
