import { actorName } from '../../analysis/actorName'
import { claimantsOf, NO_CLAIMANT } from '../../analysis/claimants'
import type { Edition } from '../../analysis/edition'
import { DOUBT_WORDS, TOPIC_WORDS } from '../../analysis/words'
import type { ActorId } from '../../model/actor'
import type { Entry, Negotiation, Strike } from '../../model/entry'
import type { PlaceRef } from '../../model/place'
import { plural } from '../../text/formatCount'
import { WHOSE } from './whose'

type Names = Pick<Edition, 'actorById' | 'placeById'>

/** Between the parts of a line: the dot stays with what it follows, so that no line begins with one. */
export const DOT = '\u00a0· '

/** More names than these make a line that no one reads. */
const MOST_NAMES = 3

/** "Kirill Dmitriev · Steve Witkoff · Jared Kushner and 2 more". */
export const namesOf = (edition: Names, ids: readonly ActorId[]): string =>
  inLine(ids.map((id) => actorName(edition, id)))

function inLine(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(DOT)} and ${rest} more` : names.join(DOT)
}

/** "Odesa", "near Odesa". */
export const placeName = ({ placeById }: Names, { id, precision }: PlaceRef): string =>
  `${precision === 'near-settlement' ? 'near ' : ''}${placeById.get(id)?.name ?? id}`

/**
 * Every state in which the articles told of the talks, as one story: "planned, then ongoing, then held"; '' when none.
 */
export function storyOf({ state, states }: Pick<Negotiation, 'state' | 'states'>): string {
  const turns = states.filter((told, i) => told !== 'reported' && told !== states[i - 1])
  if (turns.length > 1) return turns.join(', then ')
  return state === 'planned' || state === 'ongoing' ? state : ''
}

/** Who says it, or that no source is named; null where the article itself speaks. */
export const claimantOf = (names: Names, { attributedTo }: Pick<Entry, 'attributedTo'>): string | null =>
  attributedTo && (inLine(claimantsOf(names, attributedTo)) || NO_CLAIMANT)

/** The line under an entry's title, in parts to be joined by a middle dot; what the title already tells is left out. */
export function metaOf(names: Names, entry: Entry): string[] {
  const claimant = claimantOf(names, entry)
  const parts = ((): (string | null)[] => {
    switch (entry.kind) {
      case 'negotiation':
        return [entry.place && placeName(names, entry.place), namesOf(names, entry.participants), storyOf(entry)]
      case 'raid':
        return [
          `${WHOSE[entry.launchedBy]} drones`,
          claimant,
          entry.launched === null ? 'number launched unknown' : null,
        ]
      case 'strike':
        return [weaponOf(entry), entry.damage, claimant]
      case 'position':
        return [actorName(names, entry.party), TOPIC_WORDS[entry.topic], claimant]
      case 'figure':
        return [claimant]
    }
  })()
  const title = entry.title.toLowerCase()
  return [...new Set(parts)].filter(
    (part): part is string => part !== null && part !== '' && !title.includes(part.toLowerCase()),
  )
}

function weaponOf({ attacker, weapon }: Strike): string {
  if (attacker === null) return weapon === null ? 'attacker not named' : `${weapon}, attacker not named`
  return `${WHOSE[attacker]} ${weapon ?? 'strike'}`
}

/** What a reader is told of the gravest dispute that touches an entry; null where none does. */
export const doubtOf = ({ disputed }: Pick<Entry, 'disputed'>): string | null => disputed && DOUBT_WORDS[disputed]

/** "1 source", "4 sources". */
export const sourcesOf = ({ sources }: Pick<Entry, 'sources'>): string => plural(sources.length, 'source')
