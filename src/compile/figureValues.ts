import type { FigureValues } from '../model/values'
import { PRECISIONS } from '../model/when'
import { together, type ClaimOf, type ShownValues } from './ownValues'
import { chooseClaim, mostTrusted, type Chosen } from './showValues'

/** A value and its unit come together, or a unit alone: never the number of one source in the unit of another. */
export function figureValues(claims: ClaimOf<'figure'>[]): ShownValues {
  const chosen = chooseNumber(claims) ?? chooseUnit(claims)
  const { measure, value, unit, deadline } = chosen?.claim ?? withoutNumber(mostTrusted(claims))
  const values = { measure, value, unit, deadline }
  return {
    values: { kind: 'figure', ...values },
    shown: together(chosen, values),
    attributedTo: chosen?.claim.attributedTo ?? null,
  }
}

const chooseNumber = (claims: ClaimOf<'figure'>[]): Chosen<ClaimOf<'figure'>> | null =>
  chooseClaim(claims, {
    key: ({ value, unit, deadline }) =>
      value || deadline ? `${value?.value} ${unit} ${deadline?.start} ${deadline?.end}` : null,
    specificity: ({ value, deadline }) => [
      value?.bound === 'exact' ? 1 : 0,
      deadline ? -PRECISIONS.indexOf(deadline.precision) : 0,
    ],
  })

/** "Tens of billions of euros" has a unit though no number; where sources differ in it, there is none to show. */
function chooseUnit(claims: ClaimOf<'figure'>[]): Chosen<ClaimOf<'figure'>> | null {
  const chosen = chooseClaim(claims, { key: ({ unit }) => unit, specificity: () => [] })
  return chosen?.rule === 'only' || chosen?.rule === 'agreed' ? chosen : null
}

/** An entry that only suspect claims tell of keeps what is measured, in their unit if they have but one. */
function withoutNumber(claims: readonly ClaimOf<'figure'>[]): FigureValues {
  const [first] = claims
  const isOneUnit = claims.every(({ unit }) => unit === first!.unit)
  return { measure: first!.measure, value: null, unit: isOneUnit ? first!.unit : null, deadline: null }
}
