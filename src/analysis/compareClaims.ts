import type { Claim, ClaimId } from '../model/claim'
import type { When } from '../model/when'

/** For each claim and field, the claims of the same entry that give another value there. */
export type Differences = ReadonlyMap<ClaimId, ReadonlyMap<string, readonly Claim[]>>

/**
 * The fields in which two claims on one entry can disagree. Wording, damage and participants are not among them: one
 * source tells more than another without denying it. Neither is a negotiation's status: planned, then held, is its story.
 */
const COMPARED = {
  raid: ['launched', 'intercepted', 'lost', 'hits', 'missilesLaunched', 'missilesIntercepted'],
  strike: ['killed', 'wounded', 'children', 'attacker'],
  negotiation: ['form', 'place'],
  position: ['stance'],
  figure: ['value', 'unit', 'deadline'],
} as const

/**
 * Finds where claims on one entry differ in a value, suspect claims included, so that each value can be marked where it
 * stands. What a claim does not tell differs from nothing. Dates differ where they do not overlap; field name `when`.
 */
export function compareClaims(claims: readonly Claim[]): Differences {
  const differences = new Map<ClaimId, Map<string, Claim[]>>()
  for (const claim of claims) {
    const fields = new Map<string, Claim[]>()
    for (const field of [...COMPARED[claim.kind], 'when']) {
      const others = claims.filter((other) => other.kind === claim.kind && differsIn(field, claim, other))
      if (others.length > 0) fields.set(field, others)
    }
    if (fields.size > 0) differences.set(claim.id, fields)
  }
  return differences
}

function differsIn(field: string, a: Claim, b: Claim): boolean {
  if (field === 'when') return a.when !== null && b.when !== null && !overlaps(a.when, b.when)
  const first = keyOf(a, field)
  const second = keyOf(b, field)
  return first !== null && second !== null && first !== second
}

const overlaps = (a: When, b: When): boolean => a.start <= b.end && b.start <= a.end

/** A value as text that is equal where the values are. A bound is no difference: "32" and "at least 32" agree on 32. */
function keyOf(claim: Claim, field: string): string | null {
  const value = (claim as Record<string, unknown>)[field]
  if (value === null || value === undefined) return null
  if (typeof value !== 'object') return String(value)
  if ('value' in value) return String(value.value)
  if ('id' in value) return String(value.id)
  if ('start' in value && 'end' in value) return `${String(value.start)} ${String(value.end)}`
  return null
}
