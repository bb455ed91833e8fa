import type { Attribution } from '../model/claim'
import type { Count } from '../model/count'
import type { Evidence } from '../model/entry'
import { chooseClaim, claimantOf, mostTrusted, shownBy, type Chosen } from './showValues'
import { choosePlace, type ClaimOf, type ShownValues, type ValuesOf } from './ownValues'

/** Each value of a strike stands for itself: one source may know the wounded, another the weapon. */
export function strikeValues(claims: ClaimOf<'strike'>[]): ShownValues {
  const shown: Evidence['shown'] = {}
  const take = <T>(
    field: string,
    chosen: Chosen<ClaimOf<'strike'>> | null,
    value: (claim: ClaimOf<'strike'>) => T,
  ): T | null => {
    if (chosen === null) return null
    shown[field] = shownBy(chosen)
    return value(chosen.claim)
  }
  const text = (field: 'attacker' | 'weapon' | 'damage') =>
    chooseClaim(claims, { key: (claim) => claim[field], specificity: () => [] })
  const wounded = chooseCasualties(claims, 'wounded')
  const killed = chooseCasualties(claims, 'killed')
  const children = chooseCasualties(claims, 'children')
  const place = choosePlace(claims)
  const values: ValuesOf<'strike'> = {
    kind: 'strike',
    place: take('place', place, (claim) => claim.place) ?? mostTrusted(claims)[0]!.place,
    attacker: take('attacker', text('attacker'), (claim) => claim.attacker),
    weapon: take('weapon', text('weapon'), (claim) => claim.weapon),
    killed: take('killed', killed, (claim) => claim.killed),
    wounded: take('wounded', wounded, (claim) => claim.wounded),
    children: take('children', children, (claim) => asOfToll(claim, { killed, wounded })),
    damage: take('damage', text('damage'), (claim) => claim.damage),
  }
  if (children && values.children?.bound !== children.claim.children?.bound)
    shown['children'] = { claim: children.claim.id, rule: 'lower-bound' }
  return { values, shown, attributedTo: speakerOf(wounded, killed, place) }
}

/**
 * Children are part of a toll. Five among the first 30 wounded are at least five once 32 are counted: only a claim whose own
 * totals are those shown says how many they are in all.
 */
function asOfToll(claim: ClaimOf<'strike'>, toll: Record<'killed' | 'wounded', ChosenStrike>): Count | null {
  const { children } = claim
  const isWhole = (['killed', 'wounded'] as const).every((field) => {
    const own = claim[field]?.value ?? null
    const shown = toll[field]?.claim[field]?.value ?? null
    return own === null || own === shown
  })
  return isWhole || children?.bound !== 'exact' ? children : { ...children, bound: 'at-least' }
}

type ChosenStrike = Chosen<ClaimOf<'strike'>> | null

/**
 * Who counts the casualties shown, or tells the place where nobody counts: "At least ten others were wounded, local
 * officials said." Where one counts the wounded and another the dead, or nobody is named for one of them, neither is
 * shown as the source of both.
 */
function speakerOf(wounded: ChosenStrike, killed: ChosenStrike, place: ChosenStrike): Attribution | null {
  const [first, ...others] = [wounded, killed].flatMap((chosen) => (chosen ? [chosen.claim] : []))
  if (first === undefined) return place?.claim.attributedTo ?? null
  return others.every((other) => claimantOf(other) === claimantOf(first)) ? first.attributedTo : null
}

/**
 * "At least" stays a lower bound: where "at least 32 people" and "32 people" stand side by side, both support the
 * former, and that is shown.
 */
function chooseCasualties(
  claims: ClaimOf<'strike'>[],
  field: 'killed' | 'wounded' | 'children',
): Chosen<ClaimOf<'strike'>> | null {
  const chosen = chooseClaim(claims, {
    key: (claim) => claim[field]?.value ?? null,
    specificity: (claim) => [claim[field]!.bound === 'exact' ? 1 : 0],
  })
  if (chosen === null) return null
  const { value: figure, bound } = chosen.claim[field]!
  if (bound === 'at-least') return chosen
  const lowerBound = chosen.told.find((claim) => claim[field]!.value === figure && claim[field]!.bound === 'at-least')
  return lowerBound ? { ...chosen, claim: lowerBound, rule: 'lower-bound' } : chosen
}
