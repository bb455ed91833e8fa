import type { Article } from '../../articleContext'
import type { Sentence } from '../../readSentences'
import { type Casualties, newCasualties } from './casualties'
import { groupPeople } from './groupPeople'
import { tellsOtherDeaths } from './otherDeaths'
import { exactGroup, type PeopleGroup } from './peopleGroup'

/** "He died at the scene", "She later succumbed to her wounds", "Both were taken to hospital". */
const PRONOUN = /^["']?(?:(?<one>He|She)|They|Both(?: of them)?|The (?:two|couple|pair|spouses))\b/
/** Up to the verb: nothing that speaks, denies or doubts, and no other clause. */
const FATE = /^[^;.,:qVKWcP]{0,8}(?<verb>[KW])/
const DIED_AFTER = /K/
const UNREAL = /\b(?:might|may|could|would|almost|nearly|not|fear\w*|who|that)\b/i

/** Bombs, drones, missiles, strikes and hits, told with the people or shortly before. */
const ARMS = /[DMXHBZ]/
const ARMS_WITHIN = 2
/** "A resident told AFP": one who speaks is no victim for certain. */
const SPEAKING = /[Qp][^,;.Q]{0,3}q/
const HELD = /\b(?:interview\w*|arrested|detained|suspected)\b/

/** "The driver, 41, tried to flee": someone by his calling alone, where no one is counted. */
const SUBJECT = /^tx{0,2}p/

/** The only people that a sentence names, unless they speak. */
function peopleOf(sentence: Sentence): PeopleGroup | null {
  const { items, letters } = groupPeople(sentence)
  if (SPEAKING.test(letters)) return null
  const groups = items.flatMap(({ letter, group }) => (letter === 'Q' && group ? [group] : []))
  const subject = groups.length === 0 ? SUBJECT.exec(sentence.letters)?.[0].length : undefined
  if (subject === undefined) return groups.length === 1 ? groups[0]! : null
  return exactGroup(sentence.tokens, 0, subject - 1, 1)
}

/**
 * What befell those whom only a pronoun names: "A man of 62 was cycling home when a drone attacked him. He died at the
 * scene", "Two women were in the car. Both were taken to hospital". Null where the sentence before tells of no one by
 * number, age or calling, tells their fate itself, or has someone speak.
 */
export function readPronounVictim(sentence: Sentence, { sentences }: Article): Casualties | null {
  const before = sentences[sentence.index - 1]
  const match = PRONOUN.exec(sentence.text)
  if (!match || !before || UNREAL.test(sentence.text) || /[KWC]/.test(before.letters)) return null
  if (HELD.test(before.text) || tellsOtherDeaths(before.text)) return null
  const shortly = sentences.slice(Math.max(0, before.index - ARMS_WITHIN + 1), sentence.index + 1)
  if (!shortly.some(({ letters }) => ARMS.test(letters))) return null
  const fate = FATE.exec(sentence.letters)
  const group = peopleOf(before)
  if (!fate || !group) return null
  const isOne = match.groups!['one'] !== undefined
  if (isOne ? group.count.value !== 1 : group.count.value < 2 || group.count.bound !== 'exact') return null
  const verb = fate[0].length - 1
  const role = fate.groups!['verb'] === 'K' || DIED_AFTER.test(sentence.letters.slice(verb)) ? 'killed' : 'wounded'
  return newCasualties(role, { ...group, additional: false, from: 0, to: 0 }, { from: 0, to: verb })
}
