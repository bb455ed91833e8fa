import type { RaidDraft } from '../../claimDraft'
import { isHeadline } from '../../isHeadline'
import type { RaidField } from '../raidFields'

const SMALLEST_ROUND = 100
const ROUNDED_TO = 10

/**
 * "Record 270 drones attack Ukraine", in the text 273: whether the number of a headline is round, and that of the other
 * within ten of it. Two numbers of the text that differ stand side by side.
 */
export function isRounded(headline: RaidDraft, other: RaidDraft, field: RaidField): boolean {
  const [round, exact] = [headline[field]?.value, other[field]?.value]
  return (
    round !== undefined &&
    exact !== undefined &&
    isHeadline(/^.*/.exec(headline.quote)![0]) &&
    round >= SMALLEST_ROUND &&
    round % ROUNDED_TO === 0 &&
    exact % ROUNDED_TO !== 0 &&
    Math.abs(round - exact) < ROUNDED_TO
  )
}
