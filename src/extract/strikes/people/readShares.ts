import type { Sentence } from '../../readSentences'
import { type Casualties, newCasualties } from './casualties'
import { BREAKDOWN_ALONE } from './findBreakdown'
import { groupPeople } from './groupPeople'
import { IN_PLACE } from './inPlace'
import { readCasualties } from './readCasualties'

/** "Sixteen of them were in Voronezh" */
const SHARE = RegExp(`^nSv{1,2}(?=${IN_PLACE})`)

/**
 * "24 people were injured in attacks on the south. Sixteen of them were in Voronezh": of the killed or the wounded that
 * the sentence before tells, if it tells of one kind alone; "Six people in Reni and one in Izmail": of those who are as
 * many as these together.
 */
export function readShares(sentence: Sentence, sentences: readonly Sentence[]): Casualties[] {
  const before = sentences[sentence.index - 1]
  if (!before) return []
  const share = SHARE.exec(sentence.letters)
  const { letters, items } = groupPeople(sentence)
  if (!share && !BREAKDOWN_ALONE.test(letters)) return []
  const members = items.flatMap(({ group }) => group ?? [])
  const sum = members.reduce((total, { count }) => total + count.value, 0)
  const told = readCasualties(before).casualties.filter(({ group }) => share || group.count.value === sum)
  const [role] = told.map((each) => each.role)
  if (!role || told.some((each) => each.role !== role)) return []
  if (share) return [newCasualties(role, members[0]!, { from: 0, to: share[0].length - 1 })]
  return members.map((group) => newCasualties(role, group, group))
}
