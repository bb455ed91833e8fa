import type { RaidDraft } from '../../claimDraft'
import type { Article } from '../../articleContext'
import { isBreakdown } from './isBreakdown'
import { isOverlap } from '../isOverlap'
import { isRounded } from './isRounded'
import { RAID_FIELDS } from '../raidFields'

/** A quote holds both sentences of a raid where they stand this close, in UTF-16 units; else that of the fuller one. */
const LONGEST_QUOTE = 600

/**
 * Takes over what the first did not tell, and exact numbers for rough ones; the quote grows to hold both if they stand
 * close.
 */
export function mergeRaids(into: RaidDraft, from: RaidDraft, article: Article): void {
  const isFiner = isBreakdown(from, into)
  const newFields = RAID_FIELDS.filter(
    (field) =>
      from[field] !== null &&
      (into[field] === null ||
        (into[field].bound !== 'exact' && from[field].bound === 'exact') ||
        isRounded(into, from, field) ||
        (isFiner && field === 'intercepted')),
  )
  if (newFields.length > 0) {
    const richer = count(from) > count(into)
    const [start, end] = [Math.min(into.start, from.start), Math.max(into.end, from.end)]
    const whole = end - start <= LONGEST_QUOTE ? { start, end } : richer ? from : into
    if (richer && from.attributedTo) into.attributedTo = from.attributedTo
    Object.assign(into, { start: whole.start, end: whole.end, quote: article.raw.slice(whole.start, whole.end) })
  }
  for (const field of newFields) {
    into[field] = from[field]
    if (from.why[field]) into.why[field] = from.why[field]
  }
  if (isRoundFigure(into)) drop(into, 'launched')
  // "130 of 132 drones did not reach their targets. … 88 were shot down": the 130 hold those.
  const isAll = (into.lost?.value ?? 0) > (into.intercepted?.value ?? 0)
  if (isAll && isOverlap(into.launched, into.intercepted, into.lost)) drop(into, 'lost')
  into.when ??= from.when
  if (into.when?.precision === 'day' && from.when?.precision === 'night') into.when = from.when
  into.attributedTo ??= from.attributedTo
  into.wording ??= from.wording
  into.doubts.push(...from.doubts.filter((doubt) => !into.doubts.includes(doubt)))
}

function drop(raid: RaidDraft, field: 'launched' | 'lost'): void {
  raid[field] = null
  delete raid.why[field]
}

const count = (raid: RaidDraft): number => RAID_FIELDS.filter((field) => raid[field] !== null).length

/** Within so much the round figure is that of the drones stopped. */
const ROUND = 0.05

/**
 * "More than 140 drones flew … 144 were shot down": the round figure tells no more. Russia counts only what it stops,
 * so that "nearly 100 attacked … 99 were shot down" is one figure too.
 */
function isRoundFigure({ launched, intercepted, launchedBy }: RaidDraft): boolean {
  if (!launched || !intercepted || launched.bound === 'exact') return false
  const isNear = Math.abs(launched.value - intercepted.value) <= ROUND * intercepted.value
  return launched.value < intercepted.value || (launchedBy === 'UA' && isNear)
}
