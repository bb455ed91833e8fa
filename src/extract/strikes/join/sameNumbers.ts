import type { Count } from '../../../model/count'
import type { StrikeDraft } from '../../claimDraft'

/** The same number of victims twice is chance below this, and one strike from it on. */
export const TELLING_NUMBER = 5

/** One number agrees, and none contradicts. */
export function fitNumbers(a: StrikeDraft, b: StrikeDraft): boolean {
  const pairs = [
    [a.killed, b.killed],
    [a.wounded, b.wounded],
  ] as const
  return (
    pairs.every(([x, y]) => x === null || y === null || x.value === y.value) &&
    pairs.some(([x, y]) => x !== null && x.value === y?.value)
  )
}

/** The same killed and wounded; where one does not tell the wounded, as many killed as are no chance. */
export function isToldOfNumbers(a: StrikeDraft, b: StrikeDraft): boolean {
  if (a.killed === null || a.killed.value !== b.killed?.value) return false
  if (a.wounded === null || b.wounded === null) return a.killed.value >= TELLING_NUMBER
  return a.killed.value + a.wounded.value > 0 && a.wounded.value === b.wounded.value
}

/** The town accounts for every number told of its region: both tell of one strike. */
export function sameNumbers(area: StrikeDraft, town: StrikeDraft): boolean {
  const covers = (whole: Count | null, part: Count | null): boolean => whole === null || part?.value === whole.value
  if (covers(area.killed, town.killed) && covers(area.wounded, town.wounded)) return true
  const fits = (x: Count | null, y: Count | null): boolean => x === null || y === null || x.value === y.value
  const telling = (x: Count | null, y: Count | null): boolean =>
    x !== null && x.value === y?.value && x.value >= TELLING_NUMBER
  return (
    fits(area.killed, town.killed) &&
    fits(area.wounded, town.wounded) &&
    (telling(area.killed, town.killed) || telling(area.wounded, town.wounded))
  )
}
