import { chooseClaim } from './showValues'
import { choosePlace, together, type ClaimOf, type ShownValues, type ValuesOf } from './ownValues'

/** `participants` gathers all that sound claims name: an article that names fewer does not deny the others. */
export function negotiationValues(claims: ClaimOf<'negotiation'>[]): ShownValues {
  const sound = claims.filter((claim) => claim.suspect === null)
  const reviewed = sound.filter((claim) => claim.status === 'reviewed')
  const told = reviewed.length > 0 ? reviewed : sound.length > 0 ? sound : claims
  const form = chooseClaim(claims, { key: (claim) => claim.form, specificity: () => [] })
  const place = choosePlace(claims)
  const participants = chooseClaim(claims, {
    key: (claim) => [...claim.participants].sort().join(' ') || null,
    specificity: (claim) => [claim.participants.length],
  })
  const last = told.at(-1)!
  const values: ValuesOf<'negotiation'> = {
    kind: 'negotiation',
    form: (form?.claim ?? last).form,
    place: place?.claim.place ?? null,
    participants: [...new Set(told.flatMap((claim) => claim.participants))],
    state: last.state,
    states: [...new Set(told.map((claim) => claim.state))],
  }
  const shown = {
    ...together(form, ['form']),
    ...together(place, ['place']),
    ...together(participants, ['participants']),
  }
  return { values, shown, attributedTo: (sound.length > 0 ? last : null)?.attributedTo ?? null }
}
