import type { Sentence } from '../readSentences'
import type { Party } from './bodies'
import { OPENING } from './breaks'
import { isSpeaker } from './speakers'
import type { TalkMention } from './talkMention'
import { toParty } from './talkParties'

/** What the sentences before have told, for pronouns. */
export interface Memory {
  subject: readonly Party[]
  speaker: readonly Party[]
  group: readonly Party[]
  groupAt: number
}

/** How many sentences back "the two leaders" may reach. */
export const REACH = 4

/** Keeps whom a sentence told, for the pronouns of the next. */
export function remember(memory: Memory, sentence: Sentence, mentions: readonly TalkMention[]): void {
  const opening = OPENING.exec(sentence.text)?.[0].length ?? 0
  const people = sentence.actors.filter(({ actor, start }) => actor.type === 'person' && start >= opening).map(toParty)
  const speaker = sentence.actors.find(
    (mention) => mention.actor.type === 'person' && isSpeaker(sentence.text, mention),
  )
  if (speaker) memory.speaker = [toParty(speaker)]
  if (people[0]) memory.subject = [people[0]]
  const told = mentions.findLast(({ parties }) => parties.length > 1)
  const group = told?.parties ?? (people.length === 2 ? people : null)
  if (group) Object.assign(memory, { group, groupAt: sentence.index })
}
