import { oneOf, part } from '../../../text/pattern'
import { NOUN } from '../words/talkNouns'
import type { Sentence } from '../../readSentences'
import type { Anchor } from '../words/anchors'
import { BELLIGERENTS, type Party } from './party'
import { OPENING } from '../breaks'
import type { Memory } from '../memory'
import { DELEGATIONS } from './envoys'
import { presidentOf } from './offices'
import { isSpeaker } from './speakers'
import { toParty } from './parties'
import { WAGES_WAR } from './partyRoles'
import { type Parties, SPOKESPEOPLE } from './talkParties'

/** "told him in a call", "received her": the one named last before, who is not the subject. */
export function objectsOf(
  text: string,
  sentence: Sentence,
  anchor: Anchor,
  own: Parties,
  memory: Memory,
): readonly Party[] {
  if (/^\W*(?:both|the two) delegations\b/.test(sentence.text.slice(anchor.end)))
    return memory.group.length > 1 ? memory.group : BELLIGERENTS
  if (!OF_HIM.test(text)) return []
  const earlier = sentence.actors.filter(({ end, actor }) => end <= anchor.end && actor.type === 'person').map(toParty)
  const named = earlier.findLast(({ name }) => !own.subjects.some((subject) => subject.name === name))
  return named ? [named] : memory.subject
}

const OF_HIM = /\b(?:told|with|to|met|called|phoned|meet|see|hosted|received?|join(?:ed|s)?) (?:him|her)\b/

/**
 * Whose talks "talks with X" are, where their clause names one side: "Ukraine agreed after talks with the United
 * States", "Following a call with Putin, Trump said…", "Trump, ahead of his meeting with Putin".
 */
export function counterpartOf(sentence: Sentence, anchor: Anchor): readonly Party[] {
  const { text } = sentence
  const opening = OPENING.exec(text)?.[0].length ?? 0
  const candidates = sentence.actors.filter(
    ({ start, end, actor }) =>
      (actor.type === 'person' || actor.type === 'government' || actor.type === 'group') &&
      !SPOKESPEOPLE.test(actor.name) &&
      (end <= anchor.start || start >= Math.max(opening, anchor.end)) &&
      !/^'s?\b/.test(text.slice(end)) &&
      !WAGES_WAR.test(text.slice(end)) &&
      !(actor.type === 'government' && (isOfOtherPeople(text, start, end) || OF_OFFICE.test(text.slice(end)))),
  )
  const opened = opening > anchor.start ? candidates.find(({ start }) => start >= opening) : undefined
  if (opened) return [toParty(opened)]
  const earlier = candidates.filter(({ end }) => end <= anchor.start)
  const caller = earlier.find(({ end }) => CALLED_IT.test(text.slice(end, anchor.start)))
  if (caller) return [toParty(caller)]
  const isHis =
    /\b(?:his|her) (?:[\w-]+ ){0,2}$/.test(text.slice(0, anchor.start)) || /^(?:his|her)\b/.test(anchor.words)
  const found = isHis ? earlier.findLast(({ actor }) => actor.type === 'person') : earlier[0]
  // "A productive call with Rubio came before the talks, Lammy said": his own, where nobody else is named.
  const teller = sentence.actors.find(
    (mention) => mention.actor.type === 'person' && mention.start > anchor.end && isSpeaker(text, mention),
  )
  const isOfLeader = OUR_PRESIDENT.test(text)
  const party = found ?? (teller && !isOfLeader && !SPOKESPEOPLE.test(teller.actor.name) ? teller : undefined)
  return party ? [toParty(party)] : []
}

/** "before what Zelensky called a decisive meeting with Trump": he speaks of his own. */
const CALLED_IT = /^ (?:has |had )?(?:called|described as|termed|dubbed) (?:an?|the|his|her) (?:[\w-]+ ){0,3}$/

/** "Russian President Vladimir Putin": he, not the state. */
const OF_OFFICE =
  /^(?:'s)? (?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Ff]oreign [Mm]inister|leader) (?=\p{Lu})/u

/** "Russian missiles", "Ukrainian nationalists": not the state, nor who speaks for it. */
const isOfOtherPeople = (text: string, start: number, end: number): boolean =>
  ADJECTIVE.test(text.slice(start, end)) && OTHER_NOUN.test(text.slice(end))
const ADJECTIVE = /(?:an|ish|ch)$/
const OTHER_NOUN = new RegExp(
  part`
    ^ (?:[\w-]+ )?${oneOf`
      missiles? | drones? | bombs? | strikes? | attacks? | shelling | forces | troops | army | soldiers | nationalists
      militants | saboteurs | fighters | prisoners | civilians | cit(?:y|ies) | regions? | territory | capital | media
      channels? | pilots? | artillery | rockets?
    `}\b
  `,
)

/** "We will meet Witkoff", "A joint meeting is planned": said by one who takes part, himself or by his people. */
export function speakerWithin(text: string, sentence: Sentence, memory: Memory): readonly Party[] {
  if (!OF_OURSELVES.test(text) && !OWN_PEOPLE.test(text)) return []
  const here = sentence.actors.filter((mention) => mention.actor.type === 'person' && isSpeaker(sentence.text, mention))
  const speakers = here.length > 0 ? here.map(toParty) : memory.speaker
  if (OUR_PRESIDENT.test(text)) return speakers.flatMap(({ side }) => presidentOf(side)).slice(0, 1)
  const [speaker] = speakers.filter(({ name }) => !SPOKESPEOPLE.test(name))
  if (speaker === undefined) return []
  const delegation = OWN_PEOPLE.test(text) ? DELEGATIONS[speaker.side] : undefined
  return [delegation === undefined ? speaker : { name: delegation, side: speaker.side, isPerson: false }]
}
/** "Zelensky said his team would meet them" */
const OWN_PEOPLE = /\b(?:his|her) (?:[\w-]+ ){0,2}(?:team|delegation|envoys|negotiators|representatives|diplomats)\b/
/** "our president's call with Trump", said Ushakov: Putin's. */
const OUR_PRESIDENT = /\b[Oo]ur (?:president|leader|head of state)\b/
const OF_OURSELVES = /\b(?:[Ww]e|[Oo]ur|I)\b|^"(?:A|The) (?:joint|next) /

/** "when their delegations met": those of the states named before. */
export function statesOfDelegations(text: string, sentence: Sentence, anchor: Anchor): readonly Party[] {
  if (!THEIR_PEOPLE.test(text)) return []
  return sentence.actors.filter(({ end, actor }) => end <= anchor.start && actor.type === 'government').map(toParty)
}
const THEIR_PEOPLE = new RegExp(
  part`
    \btheir (?:[\w-]+ ){0,2}${oneOf`
      delegations | negotiators | teams | envoys | representatives | ministers | diplomats | advis[eo]rs | aides | deputies
    `}\b
  `,
)

/** "Putin and Trump agreed on a meeting of their aides": not theirs. */
export const byTheirPeople = (text: string, parties: readonly Party[]): readonly Party[] =>
  MEETING_OF_THEIRS.test(text)
    ? parties.map((party) => {
        const name = party.isPerson ? DELEGATIONS[party.side] : undefined
        return name === undefined ? party : { name, side: party.side, isPerson: false }
      })
    : parties
const MEETING_OF_THEIRS = new RegExp(part`\b${NOUN} (?:of|between) ${THEIR_PEOPLE.source}`)
