import type { Claim, ClaimId } from '../model/claim'
import { differingValues } from '../model/differingValues'
import { append } from '../text/append'

/** For each claim and field, the claims that give another value there. */
export type Differences = ReadonlyMap<ClaimId, ReadonlyMap<string, readonly Claim[]>>

/** Finds where claims differ in a value, suspect claims included, so that each value can be marked where it stands. */
export function compareClaims(claims: readonly Claim[]): Differences {
  const differences = new Map<ClaimId, Map<string, Claim[]>>()
  for (const claim of claims) {
    const fields = new Map<string, Claim[]>()
    for (const other of claims) {
      for (const { field } of differingValues(claim, other)) append(fields, field, other)
    }
    if (fields.size > 0) differences.set(claim.id, fields)
  }
  return differences
}
