import type { Sentence } from '../../readSentences'
import { type Casualties, newCasualties } from './casualties'
import { groupPeople } from './groupPeople'
import { IN_PLACE } from './inPlace'
import { readCasualties } from './readCasualties'

/** "Sixteen of them were in Voronezh" */
const SHARE = RegExp(`^nSv{1,2}(?=${IN_PLACE})`)

/**
 * "24 people were injured in attacks on the south. Sixteen of them were in Voronezh": of the killed or the wounded that
 * the sentence before tells, if it tells of one kind alone.
 */
export function readShare(sentence: Sentence, sentences: readonly Sentence[]): Casualties | null {
  const before = sentences[sentence.index - 1]
  const match = before && SHARE.exec(sentence.letters)
  const group = match && groupPeople(sentence).items[0]!.group
  if (!group) return null
  const roles = new Set(readCasualties(before).casualties.map(({ role }) => role))
  const [role] = roles
  return roles.size === 1 && role ? newCasualties(role, group, { from: 0, to: match[0].length - 1 }) : null
}
