import type { Claim } from '../model/claim'
import type { Count } from '../model/count'
import { formatCount } from '../text/formatCount'
import { formatWhen } from '../text/formatWhen'
import { claimCounts } from './claimCounts'

/** "About" and "nearly" leave room: numbers within this share of each other do not differ. */
const ABOUT_TOLERANCE = 0.05

/** A value in which two claims on one entry differ, in words. */
export interface Difference {
  field: string
  a: string
  b: string
}

/**
 * What two claims on one entry tell differently. A bound that the other number respects is no difference ("at least 10"
 * and "12"), nor is a date within the other's span, nor a state: talks are planned, then held.
 */
export function valueDifferences(a: Claim, b: Claim): Difference[] {
  const differences: Difference[] = []
  const differ = (field: string, left: string | null, right: string | null): void => {
    if (left !== null && right !== null && left !== right) differences.push({ field, a: left, b: right })
  }
  if (a.when && b.when && (a.when.end < b.when.start || b.when.end < a.when.start))
    differ('when', formatWhen(a.when), formatWhen(b.when))

  const counts = new Map(claimCounts(b).map(({ field, count }) => [field, count]))
  for (const { field, count } of claimCounts(a)) {
    const other = counts.get(field)
    if (other && !areCompatible(count, other)) differ(field, formatCount(count), formatCount(other))
  }
  if (a.kind === 'raid' && b.kind === 'raid') differ('launchedBy', a.launchedBy, b.launchedBy)
  if (a.kind === 'strike' && b.kind === 'strike') {
    differ('attacker', a.attacker, b.attacker)
    differ('place', a.place.id, b.place.id)
  }
  if (a.kind === 'negotiation' && b.kind === 'negotiation') {
    differ('form', a.form, b.form)
    differ('place', a.place?.id ?? null, b.place?.id ?? null)
  }
  if (a.kind === 'position' && b.kind === 'position') {
    differ('party', a.party, b.party)
    differ('topic', a.topic, b.topic)
    differ('stance', a.stance, b.stance)
  }
  if (a.kind === 'figure' && b.kind === 'figure') {
    differ('measure', a.measure, b.measure)
    differ('unit', a.unit, b.unit)
    if (a.deadline && b.deadline && (a.deadline.end < b.deadline.start || b.deadline.end < a.deadline.start)) {
      differ('deadline', formatWhen(a.deadline), formatWhen(b.deadline))
    }
  }
  return differences
}

function areCompatible(a: Count, b: Count): boolean {
  if (a.value === b.value) return true
  const [low, high] = a.value < b.value ? [a, b] : [b, a]
  if (low.bound === 'at-least' || high.bound === 'at-most') return true
  const isAbout = low.bound === 'about' || high.bound === 'about'
  return isAbout && high.value - low.value <= high.value * ABOUT_TOLERANCE
}
