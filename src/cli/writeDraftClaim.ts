import { hasCoordinates, type KnownNames } from '../compile/knownNames'
import type { Count } from '../model/count'
import type { DraftClaim, DraftPlace } from '../model/draft'
import type { When } from '../model/when'
import { findNumbers } from '../text/numbersInText'

/** A quote that the compiler will find, with the words that tell it from the same words elsewhere. */
export interface QuoteWords {
  quote: string
  after?: string
}

/** A claim as an editor's file writes it (`WrittenClaim`), a draft; actors and places by the registry's ids where known. */
export function writeDraftClaim(claim: DraftClaim, quoted: QuoteWords, names: KnownNames): Record<string, unknown> {
  const { kind, when, attributedTo, doubts } = claim
  const counted = countedReason(claim)
  return {
    status: 'draft',
    ...quoted,
    ...(when === null ? {} : { when: writeWhen(when) }),
    ...(attributedTo === null
      ? {}
      : { attributedTo: { actors: idsOf(attributedTo.names, names), asWritten: attributedTo.asWritten } }),
    ...(counted === null ? {} : { counted }),
    ...(doubts.length === 0 ? {} : { doubts }),
    [kind]: writeValues(claim, names),
  }
}

/** The registry's ids of those it knows; the others keep their names. */
const idsOf = (actors: readonly string[], names: KnownNames): string[] =>
  actors.map((name) => names.findActor(name) ?? name)

function writeValues(claim: DraftClaim, names: KnownNames): Record<string, unknown> {
  switch (claim.kind) {
    case 'raid': {
      const {
        launchedBy,
        launched,
        intercepted,
        lost,
        hits,
        missilesLaunched,
        missilesIntercepted,
        wording,
        scope,
        place,
      } = claim
      return told({
        launchedBy,
        ...counts({ launched, intercepted, lost, hits, missilesLaunched, missilesIntercepted }),
        wording,
        scope,
        place: place && writePlace(place, names),
      })
    }
    case 'strike': {
      const { place, attacker, weapon, killed, wounded, children, damage } = claim
      return told({
        place: writePlace(place, names),
        attacker,
        weapon,
        ...counts({ killed, wounded, children }),
        damage,
      })
    }
    case 'negotiation':
      return told({
        form: claim.form,
        status: claim.status,
        place: claim.place && writePlace(claim.place, names),
        participants: idsOf(claim.participants, names),
      })
    case 'position':
      return {
        party: names.findActor(claim.party) ?? claim.party,
        topic: claim.topic,
        stance: claim.stance,
        summary: claim.summary,
      }
    case 'figure':
      return told({
        measure: claim.measure,
        ...counts({ value: claim.value }),
        unit: claim.unit,
        deadline: claim.deadline && writeWhen(claim.deadline),
      })
  }
}

const told = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

const counts = (values: Record<string, Count | null>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([field, count]) => [
      field,
      count && (count.bound === 'exact' ? count.value : `${count.bound.replace('-', ' ')} ${count.value}`),
    ]),
  )

function writeWhen({ start, end, precision, basis, asWritten }: When): Record<string, unknown> {
  const words = asWritten === null ? {} : { asWritten }
  return start === end && (precision === 'day' || precision === 'time')
    ? { on: start, precision, basis, ...words }
    : { from: start, to: end, precision, basis, ...words }
}

/** Without coordinates a place cannot be drawn, nor written: talks then have none. */
function writePlace(place: DraftPlace, names: KnownNames): Record<string, unknown> | null {
  if (!hasCoordinates(place)) return null
  const { name, asWritten, lat, lon, precision, country, region } = place
  const id = names.findPlace(place)
  return id === undefined ? { name, asWritten, lat, lon, precision, country, region } : { id, asWritten, precision }
}

/** For numbers that the quote does not spell out (victims named one by one, missiles added up), the words they come from. */
function countedReason(claim: DraftClaim): string | null {
  const standing = new Set(findNumbers(claim.quote).map((number) => number.value))
  const fields = Object.entries(claim).filter(([, value]) => isCount(value) && !standing.has(value.value))
  return fields.length === 0
    ? null
    : fields.map(([field]) => `${field}: ${claim.why[field]?.words ?? 'added up'}`).join('; ')
}

function isCount(value: unknown): value is Count {
  return typeof value === 'object' && value !== null && 'bound' in value
}
