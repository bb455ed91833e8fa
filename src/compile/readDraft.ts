import type { ArticleId } from '../model/article'
import type { DraftClaim, DraftPlace } from '../model/draft'
import type { PlaceRef } from '../model/place'
import type { ClaimSource, FoundClaim, UnnumberedClaim } from './foundClaim'
import { hasCoordinates, type KnownNames } from './knownNames'

/**
 * Turns what the extractor found into a claim of the model, marked as a draft. Null for a strike at a place whose
 * coordinates nobody knows.
 */
export function readDraft(
  draft: DraftClaim,
  article: ArticleId,
  source: ClaimSource,
  names: KnownNames,
): FoundClaim | null {
  if (draft.kind === 'strike' && !hasCoordinates(draft.place)) return null
  const { quote, start, end, when, doubts } = draft
  const place = 'place' in draft ? draft.place : null
  const fields = {
    article,
    quote,
    start,
    end,
    status: 'draft' as const,
    suspect: null,
    note: null,
    when,
    attributedTo: draft.attributedTo && {
      actors: draft.attributedTo.names.map((name) => names.actor(name, 'draft')),
      asWritten: draft.attributedTo.asWritten,
    },
    placeAsWritten: place?.asWritten ?? null,
    doubts,
  }
  const claim = withValues(draft, fields, place && placeRef(place, names), names)
  return { claim, entry: null, counted: null, source }
}

/** What claims of all kinds have. */
type CommonFields = Omit<UnnumberedClaim, 'kind'>

function withValues(
  draft: DraftClaim,
  fields: CommonFields,
  place: PlaceRef | null,
  names: KnownNames,
): UnnumberedClaim {
  switch (draft.kind) {
    case 'raid': {
      const { launchedBy, launched, intercepted, lost, hits, missilesLaunched, missilesIntercepted, wording, scope } =
        draft
      const counts = { launched, intercepted, lost, hits, missilesLaunched, missilesIntercepted }
      return {
        kind: 'raid',
        ...fields,
        launchedBy,
        ...counts,
        wording,
        scope,
        place: scope === 'regional' ? place : null,
      }
    }
    case 'strike': {
      const { attacker, weapon, killed, wounded, children, damage } = draft
      return { kind: 'strike', ...fields, place: place!, attacker, weapon, killed, wounded, children, damage }
    }
    case 'negotiation': {
      const participants = [...new Set(draft.participants.map((name) => names.actor(name, 'draft')))]
      return { kind: 'negotiation', ...fields, form: draft.form, state: draft.status, place, participants }
    }
    case 'position':
      return {
        kind: 'position',
        ...fields,
        party: names.actor(draft.party, 'draft'),
        topic: draft.topic,
        stance: draft.stance,
        summary: draft.summary,
      }
    case 'figure':
      return {
        kind: 'figure',
        ...fields,
        measure: draft.measure,
        value: draft.value,
        unit: draft.unit,
        deadline: draft.deadline,
      }
  }
}

const placeRef = (place: DraftPlace, names: KnownNames): PlaceRef | null =>
  hasCoordinates(place) ? { id: names.foundPlace(place, 'draft'), precision: place.precision } : null
