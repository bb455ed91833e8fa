import type { Count } from '../model/count'
import { areCompatible } from '../model/differingValues'
import type { FoundClaim } from './foundClaim'
import type { Offender } from './offender'

/**
 * No more can be stopped than was launched: "fired 63 drones, with 82 intercepted" has its numbers exchanged, or its
 * source slipped. Where a bound leaves room ("at least 63", "up to 82") nothing is said, nor where the editor explains the
 * claim by a note or calls it suspect.
 */
export function checkTallies({ claim, source }: FoundClaim): Offender[] {
  if (claim.kind !== 'raid' || claim.note !== null || claim.suspect !== null) return []
  const { launched, intercepted, lost, missilesLaunched, missilesIntercepted } = claim
  const offend = (all: Count | null, stopped: Count | null, field: string, words: string): Offender[] => {
    if (all === null || stopped === null || stopped.value <= all.value || areCompatible(all, stopped)) return []
    const what = `${stopped.value} ${words}, of only ${all.value} launched`
    const mend = 'exchange or correct the numbers, or say in `note:` or `suspect:` how that can be'
    return [{ file: source.file, line: source.lineOf('raid', field), what, mend }]
  }
  return [
    ...offend(launched, sumOf(intercepted, lost), intercepted ? 'intercepted' : 'lost', 'drones intercepted or lost'),
    ...offend(missilesLaunched, missilesIntercepted, 'missilesIntercepted', 'missiles intercepted'),
  ]
}

/** A sum is as loose as the looser of its parts: "up to 10" and 5 are up to 15. */
function sumOf(a: Count | null, b: Count | null): Count | null {
  if (a === null || b === null) return a ?? b
  const bounds = [a.bound, b.bound]
  const bound = (['at-most', 'about', 'at-least'] as const).find((loose) => bounds.includes(loose)) ?? 'exact'
  return { value: a.value + b.value, bound }
}
