import type { Claim } from './claim'
import type { Count } from './count'
import type { PlaceRef } from './place'
import { COUNT_FIELDS } from './values'
import type { When } from './when'

/**
 * The fields in which two claims on one entry can disagree. Wording, damage and participants are not among them: one
 * source tells more than another without denying it. Neither is a negotiation's state: planned, then held, is its
 * story; nor the date of a position: "Putin reiterated" on Wednesday what he had demanded before.
 */
const COMPARED: Record<Claim['kind'], readonly string[]> = {
  raid: ['when', 'launchedBy', ...COUNT_FIELDS.raid],
  strike: ['when', 'place', 'attacker', ...COUNT_FIELDS.strike],
  negotiation: ['when', 'form', 'place'],
  position: ['party', 'topic', 'stance'],
  figure: ['when', 'measure', 'value', 'unit', 'deadline'],
}

/**
 * "Estimated at around €210 billion" leaves room: a number within this share of an approximate one does not differ from
 * it. The share is the most by which rounding to two digits moves a number: half a unit in ten ("about 10" for 10.5).
 */
const ABOUT_TOLERANCE = 0.05

type ClaimValue = string | Count | When | PlaceRef

/** A value that two claims give differently. */
export interface Difference {
  field: string
  a: ClaimValue
  b: ClaimValue
}

/**
 * What two claims of one kind tell differently. What a claim leaves out differs from nothing, a number does not differ
 * from a bound that it respects ("at least 10" and "12"), nor a date from a span that it touches ("on Saturday" and
 * "this weekend"). Claims on different entries, which a dispute may join, are compared in their numbers alone: that two
 * statements were made on two days is no difference.
 */
export function differingValues(a: Claim, b: Claim): Difference[] {
  if (a.kind !== b.kind) return []
  return COMPARED[a.kind].flatMap((field) => {
    const [left, right] = [valueOf(a, field), valueOf(b, field)]
    if (left === null || right === null) return []
    return (a.entry === b.entry || isCount(left)) && differ(left, right) ? [{ field, a: left, b: right }] : []
  })
}

const valueOf = (claim: Claim, field: string): ClaimValue | null =>
  (claim as unknown as Record<string, ClaimValue | null>)[field]!

function differ(a: ClaimValue, b: ClaimValue): boolean {
  if (isCount(a) && isCount(b)) return !areCompatible(a, b)
  if (isWhen(a) && isWhen(b)) return a.start > b.end || b.start > a.end
  return idOf(a) !== idOf(b)
}

/** Whether two numbers can both be right of one thing: "at least 10" and 12, "about 300" and 290. */
export function areCompatible(a: Count, b: Count): boolean {
  if (a.value === b.value) return true
  const [low, high] = a.value < b.value ? [a, b] : [b, a]
  if (low.bound === 'at-least' || high.bound === 'at-most') return true
  const isAbout = low.bound === 'about' || high.bound === 'about'
  return isAbout && high.value - low.value <= high.value * ABOUT_TOLERANCE
}

/** Two places are the same whether told as "near" or not. */
const idOf = (value: ClaimValue): ClaimValue => (typeof value === 'object' && 'id' in value ? value.id : value)

/** A number with its bound, among the values that a claim can give. */
export const isCount = (value: ClaimValue): value is Count => typeof value === 'object' && 'bound' in value
/** A date or a span of dates, among them. */
export const isWhen = (value: ClaimValue): value is When => typeof value === 'object' && 'start' in value
