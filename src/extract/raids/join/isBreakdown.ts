import type { RaidDraft } from '../../claimDraft'

/** "66 drones were neutralised. Of these, 31 were shot down and 35 jammed": the second tells what the first sums up. */
export const isBreakdown = (parts: RaidDraft, whole: RaidDraft): boolean =>
  whole.lost === null &&
  whole.intercepted?.bound === 'exact' &&
  parts.intercepted !== null &&
  parts.lost !== null &&
  parts.intercepted.value + parts.lost.value === whole.intercepted.value
