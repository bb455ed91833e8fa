import type { Count } from '../model/count'
import { COUNT_FIELDS } from '../model/values'
import { together, type ClaimOf, type ShownValues } from './ownValues'
import { chooseClaim, mostTrusted } from './showValues'

/**
 * Drones and missiles of one night come together from one claim: only then is a rate between them lawful. "Russia fired
 * 82 drones …, with 63 intercepted or jammed" is one statement; a later "64 were stopped" does not mend its 63. A
 * national tally goes before a regional one, and one that gives launches and interceptions before one that gives
 * either.
 */
export function raidValues(claims: ClaimOf<'raid'>[]): ShownValues {
  const chosen = chooseClaim(claims, {
    key: (claim) =>
      `${claim.scope} ${countsOf(claim)
        .map((count) => count?.value ?? '-')
        .join(' ')}`,
    completeness: ({ scope, launched, intercepted }) =>
      (scope === 'national' ? 2 : 0) + (launched && intercepted ? 1 : 0),
    specificity: (claim) => [
      countsOf(claim).filter((count) => count !== null).length,
      countsOf(claim).filter((count) => count?.bound === 'exact').length,
    ],
  })
  const { launchedBy, wording, scope, place, ...source } = chosen?.claim ?? withoutCounts(mostTrusted(claims)[0]!)
  const { launched, intercepted, lost, hits, missilesLaunched, missilesIntercepted } = source
  const counts = { launched, intercepted, lost, hits, missilesLaunched, missilesIntercepted }
  const values = { launchedBy, ...counts, wording, scope, place }
  return {
    values: { kind: 'raid', ...values, oneStatement: launched !== null && intercepted !== null },
    shown: together(chosen, values),
    attributedTo: chosen?.claim.attributedTo ?? null,
  }
}

const countsOf = (claim: ClaimOf<'raid'>): (Count | null)[] => COUNT_FIELDS.raid.map((field) => claim[field])

/** An entry that only suspect claims tell of keeps its subject and shows no number. */
const withoutCounts = (claim: ClaimOf<'raid'>): ClaimOf<'raid'> => ({
  ...claim,
  launched: null,
  intercepted: null,
  lost: null,
  hits: null,
  missilesLaunched: null,
  missilesIntercepted: null,
})
