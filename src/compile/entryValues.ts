import type { Claim } from '../model/claim'
import { figureValues } from './figureValues'
import { negotiationValues } from './negotiationValues'
import type { ClaimOf, ShownValues } from './ownValues'
import { positionValues } from './positionValues'
import { raidValues } from './raidValues'
import { strikeValues } from './strikeValues'

/** Applies the rule of `showValues` to the claims of one entry, in the order in which they were told. */
export function entryValues(claims: readonly Claim[]): ShownValues {
  const [first] = claims
  const of = <K extends Claim['kind']>(kind: K): ClaimOf<K>[] =>
    claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind)
  switch (first!.kind) {
    case 'negotiation':
      return negotiationValues(of('negotiation'))
    case 'raid':
      return raidValues(of('raid'))
    case 'strike':
      return strikeValues(of('strike'))
    case 'position':
      return positionValues(of('position'))
    case 'figure':
      return figureValues(of('figure'))
  }
}
