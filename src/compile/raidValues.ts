import type { Count } from '../model/count'
import { chooseClaim } from './showValues'
import { together, type ClaimOf, type ShownValues, type ValuesOf } from './ownValues'

/**
 * Drones and missiles of one night come together from one claim: only then is a rate between them lawful. A national tally
 * goes before a regional one, and one that gives launches and interceptions before one that gives either.
 */
export function raidValues(claims: ClaimOf<'raid'>[]): ShownValues {
  const counts = (claim: ClaimOf<'raid'>): (Count | null)[] => [
    claim.launched,
    claim.intercepted,
    claim.lost,
    claim.hits,
    claim.missilesLaunched,
    claim.missilesIntercepted,
  ]
  const chosen = chooseClaim(claims, {
    key: (claim) =>
      `${claim.scope} ${counts(claim)
        .map((count) => count?.value ?? '-')
        .join(' ')}`,
    completeness: ({ scope, launched, intercepted }) =>
      (scope === 'national' ? 2 : 0) + (launched && intercepted ? 1 : 0),
    specificity: (claim) => [
      counts(claim).filter((count) => count !== null).length,
      counts(claim).filter((count) => count?.bound === 'exact').length,
    ],
  })
  const source = chosen?.claim ?? withoutCounts(claims[0]!)
  const {
    launchedBy,
    launched,
    intercepted,
    lost,
    hits,
    missilesLaunched,
    missilesIntercepted,
    wording,
    scope,
    place,
  } = source
  const values: ValuesOf<'raid'> = {
    kind: 'raid',
    launchedBy,
    launched,
    intercepted,
    lost,
    hits,
    missilesLaunched,
    missilesIntercepted,
    wording,
    scope,
    place,
    oneStatement: launched !== null && intercepted !== null,
  }
  const fields = [
    'launched',
    'intercepted',
    'lost',
    'hits',
    'missilesLaunched',
    'missilesIntercepted',
    'wording',
    'scope',
    'place',
  ] as const
  return {
    values,
    shown: together(
      chosen,
      fields.filter((field) => values[field] !== null),
    ),
    attributedTo: chosen?.claim.attributedTo ?? null,
  }
}

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
