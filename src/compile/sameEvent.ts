import type { Side } from '../model/side'
import { isTalk } from '../model/values'
import type { When } from '../model/when'
import type { UnnumberedClaim } from './foundClaim'

/**
 * What counts as one event told twice, and nothing less:
 * - raid: one side's drones in the same night and scope ("fired 82 drones overnight" and "Russia launched 82 drones");
 * - strike: the same place in the same night, or on the same day, with no other attacker named;
 * - negotiation: a meeting or summit, or else a call, that shares a participant, on overlapping days, in no other place,
 *   and whose sides are all at the same table: talks of the US with Ukraine are not those of the US with Russia;
 * - position: the same party's same stance on a topic, on overlapping days;
 * - figure: the same value in the same unit, as of overlapping days.
 * Statements, proposals, decisions and reports are never the same: two on one day are too easily two.
 */

type Talks = Extract<UnnumberedClaim, { kind: 'negotiation' }>

/** Only claims with a key in common are compared, so that a thousand articles join in a moment. */
export function shelfKeys(claim: UnnumberedClaim): string[] {
  return monthsOf(claim.when).flatMap((during) => {
    switch (claim.kind) {
      case 'raid':
        return [`raid ${claim.launchedBy} ${claim.scope} ${claim.place?.id ?? ''} ${during}`]
      case 'strike':
        return [`strike ${claim.place.id} ${during}`]
      case 'negotiation':
        return isTalk(claim.form) ? claim.participants.map((actor) => `${tableOf(claim)} ${actor} ${during}`) : []
      case 'position':
        return [`position ${claim.party} ${claim.topic} ${claim.stance} ${during}`]
      case 'figure':
        return claim.value === null
          ? []
          : [`figure ${claim.measure} ${claim.value.value} ${claim.unit} ${claim.deadline?.start} ${during}`]
    }
  })
}

/** Of two claims on one shelf, whether their times are those of one event. */
export const tellsOfTheSame = (a: UnnumberedClaim, b: UnnumberedClaim): boolean =>
  a.kind === 'raid' || a.kind === 'strike' ? isSameNightOrDay(a.when, b.when) : overlap(a.when, b.when)

/** Whether what is already told of an event speaks against a claim of it: another attacker, another place, other sides. */
export function isAgainst(
  claim: UnnumberedClaim,
  told: readonly UnnumberedClaim[],
  sideOf: (actor: string) => Side,
): boolean {
  if (claim.kind === 'strike') return isOther(claim.attacker, told.map(attackerOf))
  if (claim.kind !== 'negotiation') return false
  const talks = told.filter((each) => each.kind === 'negotiation')
  const sides = (all: readonly Talks[]): Side[] =>
    all.flatMap(({ participants }) => participants.map(sideOf)).filter((side) => side !== 'other')
  const [ours, theirs] = [sides([claim]), sides(talks)]
  const isWithin = (some: readonly string[], others: readonly string[]): boolean =>
    some.every((each) => others.includes(each))
  // Who is on the line is told: Macron's call and Merz's are two, whoever else was on both.
  const isOtherCall =
    claim.form === 'call' &&
    talks.some(
      (each) => !isWithin(claim.participants, each.participants) && !isWithin(each.participants, claim.participants),
    )
  return (
    isOtherCall ||
    isOther(
      claim.place?.id ?? null,
      talks.map(({ place }) => place?.id ?? null),
    ) ||
    !(isWithin(ours, theirs) || isWithin(theirs, ours))
  )
}

/** How many of the same people two claims of talks name; of other kinds none. */
export const shared = (a: UnnumberedClaim, b: UnnumberedClaim): number =>
  a.kind === 'negotiation' && b.kind === 'negotiation'
    ? a.participants.filter((actor) => b.participants.includes(actor)).length
    : 0

/** A call has no table to meet others at. */
const tableOf = ({ form }: Talks): string => (form === 'call' ? 'call' : 'meeting')

const attackerOf = (claim: UnnumberedClaim): string | null => (claim.kind === 'strike' ? claim.attacker : null)

/** Named, and none of those that are named already. */
const isOther = (value: string | null, others: readonly (string | null)[]): boolean => {
  const named = others.filter((other) => other !== null)
  return value !== null && named.length > 0 && !named.includes(value)
}

/** The months that a time touches, as `2025-12`; what is not dated has a shelf of its own. */
function monthsOf(when: When | null): string[] {
  if (when === null) return ['undated']
  const months: string[] = []
  const last = when.end.slice(0, 7)
  for (let month = when.start.slice(0, 7); month <= last; month = monthAfter(month)) months.push(month)
  return months
}

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/**
 * The nights of 17–18 and 18–19 December share a day and are two; the morning report of the 18th tells of the first.
 */
function isSameNightOrDay(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return false
  if (a.start === b.start && a.end === b.end) return true
  const [night, other] = a.precision === 'night' ? [a, b] : [b, a]
  return night.precision === 'night' && other.start === night.end && other.end === night.end
}

/** What is not dated is not known to be the same. */
const overlap = (a: When | null, b: When | null): boolean =>
  a !== null && b !== null && a.start <= b.end && b.start <= a.end
