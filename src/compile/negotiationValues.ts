import type { Attribution, Claim } from '../model/claim'
import { isTalk } from '../model/values'
import type { Form } from '../model/values'
import { chooseWhen } from './entryWhen'
import { choosePlace, together, type ClaimOf, type ShownValues } from './ownValues'
import { chooseClaim, claimantOf, mostTrusted, type Chosen } from './showValues'

/**
 * `participants` gathers all that the sound claims name: an article that names fewer does not deny the others. The
 * state is the latest told: "expected to hold talks" on Wednesday, under way on Saturday.
 */
export function negotiationValues(claims: ClaimOf<'negotiation'>[]): ShownValues {
  const told = mostTrusted(claims)
  const last = told.at(-1)!
  const form = chooseClaim(claims, { key: (claim) => claim.form, specificity: () => [] })
  const place = choosePlace(claims)
  const participants = chooseClaim(claims, {
    key: (claim) => [...claim.participants].sort().join(' ') || null,
    specificity: (claim) => [claim.participants.length],
  })
  const values = {
    form: (form?.claim ?? last).form,
    place: place?.claim.place ?? null,
    participants: [...new Set(told.flatMap((claim) => claim.participants))],
  }
  return {
    values: { kind: 'negotiation', ...values, state: last.state, states: [...new Set(told.map(({ state }) => state))] },
    shown: {
      ...together(form, { form: values.form }),
      ...together(place, { place: values.place }),
      ...together(isOneClaims(participants, values.participants) ? participants : null, {
        participants: values.participants,
      }),
    },
    attributedTo: speakerOf(values.form, told, [chooseWhen(claims), place], form),
  }
}

/** Whether those shown are all named by the claim that says most: else no one claim is what is shown. */
const isOneClaims = (chosen: Chosen<ClaimOf<'negotiation'>> | null, shown: readonly string[]): boolean =>
  chosen !== null && shown.every((actor) => chosen.claim.participants.includes(actor))

/**
 * Who tells the day shown; where no claim gives one, who tells the place; else who tells the form: "The White House
 * confirmed the meeting". Where the article gives the day in its own words, an official who only says what was spoken
 * about is not the source.
 *
 * What somebody says or decides is theirs whoever dates it. But of two who speak on one statement, "Russian commanders
 * recently claimed" and "Ukrainian officials dispute", the form alone does not decide: without a day or a place nobody is
 * shown.
 */
function speakerOf(
  shownForm: Form,
  told: readonly Claim[],
  dayAndPlace: (Chosen<Claim> | null)[],
  form: Chosen<Claim> | null,
): Attribution | null {
  if (isTalk(shownForm)) return [...dayAndPlace, form].find((chosen) => chosen !== null)?.claim.attributedTo ?? null
  const speakers = new Set(told.filter(({ attributedTo }) => attributedTo !== null).map(claimantOf))
  const decides = speakers.size > 1 ? dayAndPlace : [...dayAndPlace, form]
  return decides.map((chosen) => chosen?.claim.attributedTo ?? null).find((speaker) => speaker !== null) ?? null
}
