import type { Actor } from '../../model/actor'
import { normalise } from '../../text/normalise'
import type { KnownActor } from './actorIndex'

/** What the registry adds to the built-in lexicon, and where its display names win. */

/** A registry spelling like "the Air Force" or "a U.S. official" is too general to find anyone by. */
export const isName = (phrase: string): boolean => /\p{Lu}/u.test(phrase) && !/^(?:an?|the) /i.test(phrase)

/** An actor of the registry as the index holds it. */
export function fromRegistry(actor: Actor): KnownActor {
  const firstNames = [actor.name, ...actor.spellings]
    .filter((each) => each.includes(' '))
    .map((each) => each.split(' ')[0]!.toLowerCase())
  return {
    name: actor.name,
    side: actor.side,
    type: actor.type,
    firstNames: new Set(firstNames),
    needsFirstName: false,
    speaksFor: null,
    next: null,
    country: null,
  }
}

/** Every spelling of the registry's people, in lower case, with the name shown. */
export function registryNames(actors: readonly Actor[]): Map<string, string> {
  return new Map(
    actors
      .filter((actor) => actor.type === 'person')
      .flatMap((actor) => [actor.name, ...actor.spellings].map((each) => [each.toLowerCase(), actor.name] as const)),
  )
}

/** Every phrase by which the registry's states and institutions are found, with the name shown. */
export function registryBodies(actors: readonly Actor[]): Map<string, string> {
  return new Map(
    actors
      .filter((actor) => actor.type !== 'person')
      .flatMap((actor) =>
        [actor.name, ...actor.spellings].filter(isName).map((each) => [phraseKey(each), actor.name] as const),
      ),
  )
}

/** As normalised text has it, in lower case: "Ukraine’s Air Force" is found as "ukraine's air force". */
export const phraseKey = (phrase: string): string => normalise(phrase).toLowerCase()
