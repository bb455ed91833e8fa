import type { Claim } from '../model/claim'
import { PRECISIONS, type When } from '../model/when'
import { negotiationValues } from './negotiationValues'
import { raidValues } from './raidValues'
import { chooseClaim, type Chosen } from './showValues'
import { together, type ClaimOf, type ShownValues, type ValuesOf } from './ownValues'
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

/** The date shown: a day before a weekend before a month, a stated one before a resolved one. */
export const chooseWhen = (claims: readonly Claim[]): Chosen<Claim> | null =>
  chooseClaim(claims, {
    key: ({ when }) => when && `${when.start} ${when.end}`,
    specificity: ({ when }) => [-PRECISIONS.indexOf(when!.precision), when!.basis === 'stated' ? 1 : 0],
  })

/** A stance and its summary come together; claims agree where the stance is the same. */
function positionValues(claims: ClaimOf<'position'>[]): ShownValues {
  const chosen = chooseClaim(claims, { key: (claim) => claim.stance, specificity: () => [] })
  const { party, topic, stance, summary } = chosen?.claim ?? claims[0]!
  const values: ValuesOf<'position'> = { kind: 'position', party, topic, stance, summary }
  return {
    values,
    shown: together(chosen, ['party', 'topic', 'stance', 'summary']),
    attributedTo: chosen?.claim.attributedTo ?? null,
  }
}

/** A value and its unit come together. */
function figureValues(claims: ClaimOf<'figure'>[]): ShownValues {
  const chosen = chooseClaim(claims, {
    key: ({ value, unit, deadline }) =>
      value || deadline ? `${value?.value} ${unit} ${deadline?.start} ${deadline?.end}` : null,
    specificity: ({ value, deadline }) => [
      value?.bound === 'exact' ? 1 : 0,
      deadline ? -PRECISIONS.indexOf(deadline.precision) : 0,
    ],
  })
  const { measure } = chosen?.claim ?? claims[0]!
  const { value, unit, deadline } = chosen?.claim ?? { value: null, unit: commonUnit(claims), deadline: null }
  const values: ValuesOf<'figure'> = { kind: 'figure', measure, value, unit, deadline }
  return {
    values,
    shown: together(chosen, ['measure', 'value', 'unit', 'deadline']),
    attributedTo: chosen?.claim.attributedTo ?? null,
  }
}

/** "Tens of billions of euros" has a unit though no number; where sources differ in it, there is none to show. */
function commonUnit(claims: readonly ClaimOf<'figure'>[]): string | null {
  const units = new Set(claims.map(({ unit }) => unit))
  return units.size === 1 ? claims[0]!.unit : null
}

/** What stands for a date where no claim gives one: the day of the article that tells it first. */
export function publicationAsWhen(publishedOn: string, kind: Claim['kind']): When {
  const precision = kind === 'position' || kind === 'figure' ? 'day' : 'vague'
  return { start: publishedOn, end: publishedOn, precision, basis: 'resolved', asWritten: null }
}
