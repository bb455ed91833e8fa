import type { Actor } from '../model/actor'
import type { Entry, Evidence } from '../model/entry'
import type { Place } from '../model/place'
import type { KnownNames } from './knownNames'

/** The actors and places that some entry or claim names; the registry may know more than these articles speak of. */
export function usedNames(
  entries: readonly (Entry & Evidence)[],
  names: KnownNames,
): { actors: Actor[]; places: Place[] } {
  const actors = new Set(entries.flatMap((entry) => entry.actors))
  const places = new Set(
    entries.flatMap((entry) =>
      entry.claims.flatMap((claim) => ('place' in claim && claim.place ? [claim.place.id] : [])),
    ),
  )
  return {
    actors: names.actors().filter(({ id }) => actors.has(id)),
    places: names.places().filter(({ id }) => places.has(id)),
  }
}
