import type { Claim, ClaimId } from '../model/claim'
import type { Count } from '../model/count'
import type { When } from '../model/when'

/** For each claim and field, the claims that give another value there. */
export type Differences = ReadonlyMap<ClaimId, ReadonlyMap<string, readonly Claim[]>>

/**
 * The fields in which two claims on one entry can disagree. Wording, damage and participants are not among them: one
 * source tells more than another without denying it. Neither is a negotiation's status: planned, then held, is its story.
 */
const COMPARED = {
  raid: ['when', 'launchedBy', 'launched', 'intercepted', 'lost', 'hits', 'missilesLaunched', 'missilesIntercepted'],
  strike: ['when', 'place', 'attacker', 'killed', 'wounded', 'children'],
  negotiation: ['when', 'form', 'place'],
  position: ['when', 'stance'],
  figure: ['when', 'value', 'unit', 'deadline'],
} as const

/** "About" and "nearly" leave room: numbers within this share of each other do not differ. */
const ABOUT_TOLERANCE = 0.05

/**
 * Finds where claims differ in a value, suspect claims included, so that each value can be marked where it stands. What a
 * claim does not tell differs from nothing. Claims on different entries (a dispute may join them) are compared in their
 * numbers alone: that two statements were made on two days is no difference.
 */
export function compareClaims(claims: readonly Claim[]): Differences {
  const differences = new Map<ClaimId, Map<string, Claim[]>>()
  for (const claim of claims) {
    const fields = new Map<string, Claim[]>()
    for (const field of COMPARED[claim.kind]) {
      const value = valueOf(claim, field)
      const others = claims.filter(
        (other) => other.kind === claim.kind && (other.entry === claim.entry || isCount(value)) && differ(value, valueOf(other, field)),
      )
      if (others.length > 0) fields.set(field, others)
    }
    if (fields.size > 0) differences.set(claim.id, fields)
  }
  return differences
}

const valueOf = (claim: Claim, field: string): unknown => (claim as Record<string, unknown>)[field]

function differ(a: unknown, b: unknown): boolean {
  if (a === null || b === null || a === undefined || b === undefined) return false
  if (isCount(a) && isCount(b)) return !areCompatible(a, b)
  if (isWhen(a) && isWhen(b)) return a.start > b.end || b.start > a.end
  return idOf(a) !== idOf(b)
}

/** Two places are the same whether told as "near" or not. */
const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)
const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'bound' in value
const isWhen = (value: unknown): value is When => typeof value === 'object' && value !== null && 'start' in value

/** A bound that the other number respects is no difference: "at least 10" and "12". */
function areCompatible(a: Count, b: Count): boolean {
  if (a.value === b.value) return true
  const [low, high] = a.value < b.value ? [a, b] : [b, a]
  if (low.bound === 'at-least' || high.bound === 'at-most') return true
  const isAbout = low.bound === 'about' || high.bound === 'about'
  return isAbout && high.value - low.value <= high.value * ABOUT_TOLERANCE
}
