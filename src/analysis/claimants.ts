import type { Attribution } from '../model/attribution'
import { actorName } from './actorName'
import type { Edition } from './edition'

/** What a reader is told where something is said to be reported, and nobody to have reported it. */
export const NO_CLAIMANT = 'source not named'

/**
 * Who is said to say it: the actors by their names in the registry; else the source that the article's words name
 * ("rescuers"), and none where they name none.
 */
export function claimantsOf(names: Pick<Edition, 'actorById'>, { actors, asWritten }: Attribution): string[] {
  if (actors.length > 0) return actors.map((id) => actorName(names, id))
  const source = sourceIn(asWritten)
  return source === null ? [] : [source]
}

/**
 * The source that words of attribution name: "rescuers" of "rescuers said", "local officials" of "according to local
 * officials". Null where they only say that something is said: "reportedly", "Additional injuries were reported".
 */
export function sourceIn(words: string): string | null {
  const passive = PASSIVE.exec(words)
  if (passive) return passive[1] ?? null
  return HEARSAY.test(words) ? null : words.replace(SPEECH, '') || null
}

/** "were reported", and "were reported by rescuers"; but "a man who was told of it". */
const PASSIVE =
  /\b(?:is|are|was|were|been) (?:\w+ly )?(?:said|reported|claimed|stated|announced|believed)(?: by (.+)|$)/i
/** No one is said to say it. */
const HEARSAY = /^\w+edly$/
/** "According to", and from the verb to the end: "told AFP on Wednesday", ", speaking anonymously, said". */
const SPEECH =
  /^(according to|as) |,?( has| have| had| also| earlier| later)* (said|says?|told|reported|claimed|stated|announced)\b.*$/gi
