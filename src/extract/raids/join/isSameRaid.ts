import type { Count } from '../../../model/count'
import type { RaidDraft } from '../../claimDraft'
import { addDays } from '../../../text/calendar'
import { isBreakdown } from './isBreakdown'
import { isRounded } from './isRounded'
import type { RaidField } from '../raidFields'

/** An exact number is at most so much more than "more than 100", and as much less than "up to 100". */
const ROUNDED_BY = 1.5
const ABOUT = 0.1

/** Same side, same place or none, nights that can be one, and no number that contradicts. */
export function isSameRaid(a: RaidDraft, b: RaidDraft): boolean {
  if (a.launchedBy !== b.launchedBy) return false
  if ((a.scope !== b.scope || a.place?.name !== b.place?.name) && !isToldOfRegion(a, b)) return false
  if (a.when && b.when && (a.when.end < b.when.start || b.when.end < a.when.start) && !isOneFigure(a, b)) return false
  if (isCameOtherDay(a, b)) return false
  if (isBreakdown(a, b) || isBreakdown(b, a)) return fit(a, b, 'launched')
  const drones: readonly RaidField[] = ['launched', 'intercepted', 'lost']
  if (!drones.every((field) => fit(a, b, field))) return false
  const launched = a.launched ?? b.launched
  const stopped = a.intercepted ?? b.intercepted
  if (launched?.bound === 'exact' && stopped?.bound === 'exact' && stopped.value > launched.value) return false
  // "More than a dozen drones flew at the capital … 19 were lost": of more than a dozen.
  const lost = a.lost ?? b.lost
  return !(launched && lost && lost.value > launched.value)
}

/**
 * "Russia downed 209 overnight to Tuesday. On Monday Ukraine launched 251": Russia tells how many it stopped, seldom
 * how many came, so that the two need not be of one night.
 */
const isCameOtherDay = (a: RaidDraft, b: RaidDraft): boolean =>
  a.launchedBy === 'UA' &&
  a.when !== null &&
  b.when !== null &&
  a.when.end !== b.when.end &&
  (a.launched === null) !== (b.launched === null) &&
  (a.intercepted === null) !== (b.intercepted === null)

/** "17 drones were downed over the Odesa region … Seventeen were shot down, the governor wrote": of the region both. */
const isToldOfRegion = (a: RaidDraft, b: RaidDraft): boolean =>
  ((a.place === null) !== (b.place === null) || (a.place?.region ?? null) === b.place?.region) &&
  a.launched === null &&
  b.launched === null &&
  a.intercepted !== null &&
  a.intercepted.value === b.intercepted?.value &&
  ![a, b].some((raid) => raid.place === null && SPEAKS_FOR_COUNTRY.test(raid.attributedTo?.names.join() ?? ''))

/** Who counts for the whole country speaks of no region. */
const SPEAKS_FOR_COUNTRY = /ministry|air (?:force|defen)|general staff/i

/** Fewer drones than this may be told of two days by chance. */
const TELLING = 20

/** "162 drones overnight", "on Sunday … 162 drones": one figure of neighbouring days. */
const isOneFigure = (a: RaidDraft, b: RaidDraft): boolean =>
  [a.launched, a.intercepted].some(
    (count, at) =>
      count?.bound === 'exact' && count.value >= TELLING && count.value === [b.launched, b.intercepted][at]?.value,
  ) &&
  addDays(a.when!.end, 1) >= b.when!.start &&
  addDays(b.when!.end, 1) >= a.when!.start

const fit = (a: RaidDraft, b: RaidDraft, field: RaidField): boolean =>
  agree(a[field], b[field]) || isRounded(a, b, field) || isRounded(b, a, field)

/** Equal, or one says "more than" or "nearly" what the other gives. Unknown agrees with everything. */
function agree(a: Count | null, b: Count | null): boolean {
  if (a === null || b === null || a.value === b.value) return true
  const fits = (rough: Count, exact: Count): boolean =>
    rough.bound === 'at-least'
      ? rough.value <= exact.value && exact.value <= rough.value * ROUNDED_BY
      : rough.bound === 'at-most'
        ? exact.value <= rough.value && rough.value <= exact.value * ROUNDED_BY
        : rough.bound === 'about' && Math.abs(rough.value - exact.value) <= ABOUT * exact.value
  return fits(a, b) || fits(b, a)
}
