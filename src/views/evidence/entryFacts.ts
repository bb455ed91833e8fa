import { actorName } from '../../analysis/actorName'
import type { Edition } from '../../analysis/edition'
import { TOPIC_WORDS } from '../../analysis/words'
import type { Entry } from '../../model/entry'
import { SIDE_NAMES } from '../../model/side'
import { inWords } from '../../text/formatCount'
import { formatWhen } from '../../text/formatWhen'
import { placeName, storyOf } from '../common/entryLines'

/**
 * The line under an entry's title: when, whose or where, and how much stands behind it; to be joined by a middle dot.
 */
export function entryFacts(edition: Edition, entry: Entry): string[] {
  return [formatWhen(entry.when), ...subjectOf(edition, entry), countWords(entry)].filter((fact) => fact !== '')
}

function subjectOf(edition: Edition, entry: Entry): string[] {
  switch (entry.kind) {
    case 'raid':
      return [`${SIDE_NAMES[entry.launchedBy]}’s drones`, entry.scope === 'regional' ? 'part of the country' : '']
    case 'strike':
      return [
        placeName(edition, entry.place),
        entry.attacker === null ? 'attacker not named' : `by ${SIDE_NAMES[entry.attacker]}`,
      ]
    case 'negotiation':
      return [entry.form, entry.place ? placeName(edition, entry.place) : '', storyOf(entry)]
    case 'position':
      return [actorName(edition, entry.party), TOPIC_WORDS[entry.topic]]
    case 'figure':
      return [entry.measure]
  }
}

/** "two claims, one source". */
const countWords = ({ claimCount, sources }: Entry): string =>
  `${inWords(claimCount)} ${claimCount === 1 ? 'claim' : 'claims'}, ${inWords(sources.length)} ${sources.length === 1 ? 'source' : 'sources'}`
