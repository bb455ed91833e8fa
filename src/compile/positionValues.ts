import { together, type ClaimOf, type ShownValues } from './ownValues'
import { chooseClaim, mostTrusted } from './showValues'

/**
 * A stance and its summary come together; claims agree where the stance is the same: "could suspend its bid to join
 * NATO" and "ready to drop Ukraine's NATO bid" are one offer, shown in the words of one of them.
 */
export function positionValues(claims: ClaimOf<'position'>[]): ShownValues {
  const chosen = chooseClaim(claims, { key: ({ stance }) => stance, specificity: () => [] })
  const { party, topic, stance, summary } = chosen?.claim ?? mostTrusted(claims)[0]!
  const values = { party, topic, stance, summary }
  return {
    values: { kind: 'position', ...values },
    shown: together(chosen, values),
    attributedTo: chosen?.claim.attributedTo ?? null,
  }
}
