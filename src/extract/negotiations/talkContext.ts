import type { Sentence } from '../readSentences'
import type { Anchor } from './anchors'
import { OPENING } from './breaks'
import type { Clause } from './clauses'
import { type Memory, REACH } from './memory'
import { isCollective, isPronoun, masterOf, officesIn } from './subjects'
import { type Party, TRILATERAL } from './bodies'
import { type Parties, sidesOf, SPOKESPEOPLE, toParty, unique } from './talkParties'

/** Adds whom a clause means without naming them: its subject, those of the talks before, holders of offices, a host. */
export function withContext(
  own: Parties,
  before: Parties,
  sentence: Sentence,
  clause: Clause,
  anchor: Anchor,
  memory: Memory,
): Parties {
  const text = sentence.text.slice(clause.start, clause.end)
  const offices = officesIn(sentence, clause.start, clause.end)
  const all = [...own.all, ...offices]
  const inherited = (): readonly Party[] => {
    const first =
      own.subjects.length > 0 ? (sentence.actors.find(({ start }) => start >= clause.start)?.start ?? 0) : anchor.end
    const isShared = isCollective(sentence.text.slice(clause.start, Math.min(first, anchor.end)))
    if (own.subjects.length > 0 && !isShared) return []
    if (clause.how === 'who') return headOf(sentence, clause.start)
    if (clause.how === 'where' && /\bthey\b/.test(text)) return peopleBefore(sentence, clause.start)
    if (clause.how === 'where' && /\b(?:he|she)\b/.test(text))
      return [peopleBefore(sentence, clause.start)[0] ?? memory.subject].flat().slice(0, 1)
    if (OF_THREE.test(text)) return TRILATERAL
    const pair = /\b(?:the (?:two|pair)|both|they)\b/i.test(text) ? peopleBefore(sentence, clause.start) : []
    if (isShared && pair.length === 2) return pair
    if (isShared && memory.groupAt >= sentence.index - REACH) return before.all.length > 1 ? before.all : memory.group
    if (isPronoun(sentence.text.slice(clause.start, anchor.start))) {
      if (before.subjects.length > 0) return before.subjects
      return HE_ADDS.test(sentence.text) && memory.speaker.length > 0 ? memory.speaker : memory.subject
    }
    return clause.how === 'and' && anchor.told ? before.subjects : []
  }
  const subjects = inherited()
  const known = unique([...subjects, ...all, ...objectsOf(text, sentence, anchor, own, memory)])
  const joined = sidesOf(known).size < 2 ? unique([...counterpartOf(sentence, anchor), ...known]) : known
  const master = joined.length === 1 && anchor.told ? masterOf(text) : null
  return {
    all: master && joined[0]?.side !== master.side ? [...joined, master] : joined,
    subjects: own.subjects.length > 0 ? own.subjects : subjects,
  }
}

/** "told him in a call", "received her": the one named last before, who is not the subject. */
function objectsOf(text: string, sentence: Sentence, anchor: Anchor, own: Parties, memory: Memory): readonly Party[] {
  if (!/\b(?:told|with|to|met|called|phoned|meet|see|hosted|received?) (?:him|her)\b/.test(text)) return []
  const earlier = sentence.actors.filter(({ end, actor }) => end <= anchor.end && actor.type === 'person').map(toParty)
  const named = earlier.findLast(({ name }) => !own.subjects.some((subject) => subject.name === name))
  return named ? [named] : memory.subject
}

/**
 * Whose talks "talks with X" are, where their clause names one side: "Ukraine agreed after talks with the United
 * States", "Following a call with Putin, Trump said…", "Trump, ahead of his meeting with Putin".
 */
function counterpartOf(sentence: Sentence, anchor: Anchor): readonly Party[] {
  const { text } = sentence
  if (!/\b(?:with|meeting|hosting|receiving)\b/.test(text.slice(anchor.start, anchor.end + 30))) return []
  const opening = OPENING.exec(text)?.[0].length ?? 0
  const candidates = sentence.actors.filter(
    ({ start, end, actor }) =>
      (actor.type === 'person' || actor.type === 'government' || actor.type === 'group') &&
      !SPOKESPEOPLE.test(actor.name) &&
      (end <= anchor.start || start >= Math.max(opening, anchor.end)) &&
      !/^'s?\b/.test(text.slice(end)),
  )
  const opened = opening > anchor.start ? candidates.find(({ start }) => start >= opening) : undefined
  if (opened) return [toParty(opened)]
  const earlier = candidates.filter(({ end }) => end <= anchor.start)
  const isHis =
    /\b(?:his|her) (?:[\w-]+ ){0,2}$/.test(text.slice(0, anchor.start)) || /^(?:his|her)\b/.test(anchor.words)
  const found = isHis ? earlier.findLast(({ actor }) => actor.type === 'person') : earlier[0]
  return found ? [toParty(found)] : []
}

const OF_THREE = /\b(?:the|all) three (?:sides|countries|delegations|parties|states|capitals)\b/i

/** "Macron and Merz came to Kyiv, where they met Zelensky". */
const peopleBefore = (sentence: Sentence, at: number): Party[] =>
  sentence.actors.filter(({ end, actor }) => end <= at && actor.type === 'person').map(toParty)

/** "He added that he would talk to Trump": he who spoke in the sentence before. */
const HE_ADDS =
  /^"?(?:He|She) (?:also |later |then )?(?:said|added|revealed|told|noted|announced|wrote|confirmed|stressed)\b/

/** The name before ", who". */
function headOf(sentence: Sentence, at: number): Party[] {
  const last = sentence.actors.findLast(({ end, actor }) => end <= at && actor.type === 'person')
  return last ? [toParty(last)] : []
}
