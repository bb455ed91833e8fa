import type { Count } from '../model/count'
import { COUNT_FIELDS } from '../model/values'
import type { UnnumberedClaim } from './foundClaim'

/** The numbers that a claim gives, by field; those it leaves unknown are left out. */
export function claimCounts(claim: UnnumberedClaim): { field: string; count: Count }[] {
  const values = claim as unknown as Record<string, Count | null>
  return COUNT_FIELDS[claim.kind].flatMap((field) => {
    const count = values[field]
    return count ? [{ field, count }] : []
  })
}
