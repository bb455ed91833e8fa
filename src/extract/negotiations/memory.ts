import type { Sentence } from '../readSentences'
import type { Party } from './parties/party'
import { OPENING } from './breaks'
import { isSpeaker } from './parties/speakers'
import type { TalkMention } from './talkMention'
import { isStateParty } from './parties/stateParties'
import { sidesOf, toParty, unique } from './parties/parties'

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
  const people = sentence.actors
    .filter(({ actor, start }) => actor.type === 'person' && start >= opening)
    .filter(({ start }) => !ON_WHOSE.test(sentence.text.slice(0, start)))
    .map(toParty)
  const speaker = sentence.actors.find(
    (mention) => mention.actor.type === 'person' && isSpeaker(sentence.text, mention),
  )
  if (speaker) memory.speaker = [toParty(speaker)]
  // "He flew to Brussels to see Rutte. He is due in Rome…": still the same he.
  if (people[0] && !OF_HIM.test(sentence.text)) memory.subject = [people[0]]
  // "They discussed it after Trump had called Putin": those of the main event.
  const told = mentions.findLast(({ parties, earlier, subordinate }) => parties.length > 1 && !(earlier && subordinate))
  const states = statesAtTable(sentence)
  // "Because I respect Trump and Erdogan, I go", said Zelensky: whom one speaks of is no group.
  const quoted = /"[^"]{20,}/.test(sentence.text)
  const list = listed(sentence)
  const group =
    told?.parties ??
    (list.length > 1 ? list : people.length === 2 && !quoted ? people : sidesOf(states).size === 2 ? states : null)
  if (group) Object.assign(memory, { group, groupAt: sentence.index })
}

const OF_HIM = /^"?(?:He|She)\b/

/** "at the initiative of President Putin": who only prompted what is told. */
const ON_WHOSE = /\b(?:initiative|request|invitation|behalf|orders?) of (?:[\w.]+ ){0,3}$/

/** "U.S. and Ukrainian officials said": delegations and states that a sentence tells through their people. */
const statesAtTable = (sentence: Sentence): Party[] =>
  unique(
    sentence.actors
      .filter(
        (mention) =>
          mention.actor.type === 'group' ||
          (mention.actor.type === 'government' && isStateParty(sentence.text, mention)),
      )
      .map(toParty),
  )

/** "Macron, Merz, Starmer and Tusk travelled to Kyiv": the people whom a sentence has for its subject, if several. */
function listed({ text, actors }: Sentence): Party[] {
  const people = actors.filter(({ actor }) => actor.type === 'person')
  const first = people.findIndex(
    ({ end }, at) => !people[at + 1] || !IN_A_LIST.test(text.slice(end, people[at + 1]!.start)),
  )
  const subject = people.slice(0, first + 1)
  return subject.length > 1 && OPENS.test(text.slice(0, subject[0]!.start)) ? unique(subject.map(toParty)) : []
}
/** Between two names of a list stand at most their titles: "Macron and the German chancellor, Friedrich Merz". */
const IN_A_LIST = /^(?:,| and|, and|,? as well as)(?: (?!(?:who|had|has|was)\b)[\p{L}.'-]+){0,5}?,? $/u
const OPENS = /^(?:[^.;,]{0,40},? )?(?:(?:[\p{L}.'-]+ ){0,5})$/u
