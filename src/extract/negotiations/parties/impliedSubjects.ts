import { part } from '../../../text/pattern'
import type { Sentence } from '../../readSentences'
import type { Anchor } from '../words/anchors'
import { BELLIGERENTS, type Party, TRILATERAL } from './party'
import { AND_THEN, OPENING } from '../breaks'
import type { Clause } from '../clauses'
import { type Memory, REACH } from '../memory'
import { officesIn } from './offices'
import { isSpeaker } from './speakers'
import { isCollective, isOfThem, isOfThree, isOfTheWar, isPronoun } from './subjects'
import { sidesOf, toParty } from './parties'
import { type Parties, SPOKESPEOPLE } from './talkParties'

/** The subject of a clause that names none: of the clause before, of a relative's head, of a pronoun, of "the two". */
export function impliedSubjects(
  own: Parties,
  before: Parties,
  sentence: Sentence,
  clause: Clause,
  anchor: Anchor,
  memory: Memory,
): readonly Party[] {
  const text = sentence.text.slice(clause.start, clause.end)
  const firstNamed = sentence.actors.find(({ start }) => start >= clause.start)?.start ?? 0
  const first = own.subjects.length > 0 ? firstNamed : anchor.end
  // "Before the leaders meet, Lavrov and Rubio will hold talks": another event.
  const opening = OPENING.exec(sentence.text)?.[0].length ?? 0
  const from = clause.start === 0 && opening <= anchor.start ? Math.max(clause.start, opening) : clause.start
  const isShared =
    isCollective(sentence.text.slice(from, Math.max(from, Math.min(first, anchor.end)))) ||
    isOfThem(text, anchor.start - clause.start, anchor.end - clause.start)
  if (own.subjects.length > 0 && !isShared && !WITH_HIM.test(text)) return []
  if (clause.how === 'who') return headOf(sentence, clause.start)
  if (clause.how === 'where' && /\bthey\b/.test(text)) return peopleBefore(sentence, clause.start)
  if (clause.how === 'where' && /\b(?:he|she)\b/.test(text))
    return [
      ...peopleBefore(sentence, clause.start, opening),
      ...officesIn(sentence.text.slice(0, clause.start)),
      ...memory.subject,
    ].slice(0, 1)
  if (clause.how === 'where' && /^where it\b/.test(text)) return bodyBefore(sentence, clause.start)
  if (isOfThree(text)) return TRILATERAL
  const pair = /\b(?:the (?:two|pair)|both|they)\b/i.test(text) ? peopleBefore(sentence, clause.start) : []
  if (DO_WE.test(text.slice(0, anchor.start - clause.start)) || WE_DO.test(anchor.words))
    return speakersOf(sentence, memory)
  if (OF_A_POST.test(text) && memory.speaker.length > 0) return memory.speaker
  if (isShared && pair.length === 2) return pair
  if (isShared && memory.groupAt >= sentence.index - REACH) return before.all.length > 1 ? before.all : memory.group
  if (isOfTheWar(text)) return sidesOf(own.all).size > 1 ? [] : BELLIGERENTS
  if (
    isPronoun(sentence.text.slice(clause.start, anchor.start)) ||
    HE_HAD.test(anchor.words) ||
    isHisOwn(text, anchor.start - clause.start)
  ) {
    if (before.subjects.length > 0) return before.subjects
    // "Trump, who spoke on Wednesday, insisted that he would meet…", "said … after he met"
    const he = sentence.text.slice(0, anchor.end).search(/\b(?:he|she)\b(?!.*\b(?:he|she)\b)/)
    const named = peopleBefore(sentence, he).find(({ name }) => !SPOKESPEOPLE.test(name))
    if (he > 0 && named) return [named]
    return HE_ADDS.test(sentence.text) && memory.speaker.length > 0 ? memory.speaker : memory.subject
  }
  if (own.all.length === 1 && isOpeningOfHis(sentence, clause, anchor)) return memory.subject
  // "Trump said Rubio would meet Lavrov and announced a summit with Putin": he who said so.
  const speaker = ANNOUNCES.test(text)
    ? sentence.actors.find(
        (mention) =>
          mention.end <= clause.start && mention.actor.type === 'person' && isSpeaker(sentence.text, mention),
      )
    : undefined
  if (speaker) return [toParty(speaker)]
  return (clause.how === 'and' || clause.how === 'too') && anchor.told ? before.subjects : []
}

/** "He and Merz are to meet": he, too. */
const WITH_HIM = /^(?:where )?(?:[Hh]e|[Ss]he) and\b/

/** "a meeting he would have in Miami", "the pact he had signed with Rutte" */
const HE_HAD = /\b(?:he|she) (?:\w+ ){0,2}(?:ha(?:d|ve)$|signed with\b)/

/** "His talks with Putin lasted an hour": of him who was told before. */
const isHisOwn = (text: string, at: number): boolean => /^"?(?:His|Her) (?:[\w-]+ ){0,2}$/.test(text.slice(0, at))

/** "At a press conference with Zelensky he promised tanks": of him who was told before. */
function isOpeningOfHis({ text, actors }: Sentence, clause: Clause, { start, end }: Anchor): boolean {
  const he = HE_ACTS.exec(text.slice(end, clause.end))
  const isBetween = (at: number): boolean => at >= end && at < end + (he?.[0].length ?? 0)
  return (
    he !== null &&
    OPENS.test(text.slice(clause.start, start + 1)) &&
    actors.filter((mention) => mention.actor.type === 'person' && isBetween(mention.start)).length === 1
  )
}
const OPENS = /^"?(?:(?:At|In|During|Over|After|Following) (?:[\w'-]+ ){0,4}|)\S$/
const HE_ACTS = /^(?:(?!\bthat\b)[^.;"]){0,80}?,? (?:he|she) \p{Ll}+/u

const ANNOUNCES = RegExp(part`${AND_THEN}(?:announced|said|confirmed)\b`)

/** '"Yesterday we talked with Macron and Starmer," Zelensky said': he was one of them. */
const DO_WE = /\b(?:I|[Ww]e) (?:(?:have|had|also|just|then) )*$/
const WE_DO = /^(?:I|[Ww]e) /
const speakersOf = (sentence: Sentence, memory: Memory): readonly Party[] => {
  const here = sentence.actors.filter((mention) => mention.actor.type === 'person' && isSpeaker(sentence.text, mention))
  return here.length > 0 ? here.map(toParty) : memory.speaker
}

/** 'Yermak, on Telegram: "Geneva. Just finished the first meeting with…"': he who posts leaves himself out. */
const OF_A_POST =
  /^"?(?:(?:Have )?[Jj]ust (?:finished|concluded|met|spoke|had|held)|(?:Spoke|Met|Talked) with|Had (?:an?|\w+ talks)) /

/** "Macron and Merz came to Kyiv, where they met Zelensky". */
const peopleBefore = (sentence: Sentence, at: number, from = 0): Party[] =>
  sentence.actors.filter(({ start, end, actor }) => start >= from && end <= at && actor.type === 'person').map(toParty)

/** "The Ukrainian team is on its way to Miami, where it will meet Witkoff": the one the sentence begins with. */
const bodyBefore = (sentence: Sentence, at: number): Party[] =>
  sentence.actors
    .filter(({ end, actor }) => end <= at && actor.type !== 'person')
    .slice(0, 1)
    .map(toParty)

/** "He added that he would talk to Trump": he who spoke in the sentence before. */
const HE_ADDS =
  /^"?(?:In [^,.;]{3,40} )?(?:[Hh]e|[Ss]he) (?:also |later |then )?(?:said|added|revealed|told|noted|announced|wrote|confirmed|stressed)\b/

/** The name before ", who". */
function headOf(sentence: Sentence, at: number): Party[] {
  const last = sentence.actors.findLast(({ end, actor }) => end <= at && actor.type === 'person')
  return last ? [toParty(last)] : []
}
