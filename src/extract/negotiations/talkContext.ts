import type { Sentence } from '../readSentences'
import type { Anchor } from './words/anchors'
import { BELLIGERENTS, type Party } from './parties/party'
import type { Clause } from './clauses'
import { isVisit } from './words/journeyWords'
import { hostOf, partiesOfVisit } from './parties/hosts'
import { byTheirPeople, counterpartOf, objectsOf, speakerWithin, statesOfDelegations } from './parties/impliedOthers'
import { impliedSubjects } from './parties/impliedSubjects'
import type { Memory } from './memory'
import { officesIn } from './parties/offices'
import { masterOf } from './parties/subjects'
import { sidesOf, unique } from './parties/parties'
import { toldAtTalks } from './parties/toldAtTalks'
import { contentAt } from './parties/contentAt'
import type { Parties } from './parties/talkParties'

const HIS = /\b(?:his|her) (?:[\w-]+ ){0,2}[\w-]+$/

/** "talks with": another's counterpart is named. */
const WITH = /\b(?:with|meeting|hosting|receiving|beside|alongside|next to)\b/

/**
 * Adds whom a clause means without naming them: its subject, holders of offices, those of the talks before, a host.
 * Each rule is asked only while fewer than two sides are known.
 */
export function withContext(
  own: Parties,
  before: Parties,
  sentence: Sentence,
  clause: Clause,
  anchor: Anchor,
  memory: Memory,
): Parties {
  const text = sentence.text.slice(clause.start, clause.end)
  const subjects = impliedSubjects(own, before, sentence, clause, anchor, memory)
  if (isVisit(anchor.words))
    return partiesOfVisit({ ...own, subjects: [...own.subjects, ...subjects] }, sentence, anchor)
  const named = [
    ...subjects,
    ...own.all,
    ...officesIn(sentence.text.slice(clause.start, contentAt(sentence.text, anchor, clause))),
    ...objectsOf(text, sentence, anchor, own, memory),
    ...(/\b(?:meet|met|with|to) them\b/.test(text) ? before.all : []),
  ]
  const rules: (() => readonly (Party | null)[])[] = [
    () => toldAtTalks(sentence, anchor),
    () => statesOfDelegations(text, sentence, anchor),
    () => (all.length > 0 ? speakerWithin(text, sentence, memory) : []),
    () => (anchor.told ? [masterOf(text)] : []),
    () => [hostOf(sentence, anchor)],
    () => (HOSTS_PEACE.test(anchor.words) ? BELLIGERENTS : []),
  ]
  let all = unique(named)
  // "the pair meets the Qataris ahead of a meeting with Dmitriev": theirs.
  const isTheirs =
    clause.how === 'noun' && before.subjects.length > 0 && !INSERTED.test(sentence.text.slice(0, clause.start))
  // "leaders will speak to Trump before his call with Putin": his, not theirs.
  const isOne = before.subjects.length === 1 && before.subjects[0]!.isPerson
  const isHis = !isOne && HIS.test(sentence.text.slice(0, anchor.end))
  const whose = isTheirs && !isHis ? before.subjects : counterpartOf(sentence, anchor)
  if (sidesOf(all).size < 2 && WITH.test(sentence.text.slice(anchor.start, anchor.end + 30)))
    all = unique([...whose, ...all])
  for (const rule of rules) {
    if (sidesOf(all).size > 1) break
    all = unique([...all, ...rule().filter((party) => party !== null)])
  }
  return { all: unique(byTheirPeople(text, all)), subjects: own.subjects.length > 0 ? own.subjects : subjects }
}

/** "talks on the plan which Trump's people wrote after discussions with Russia": theirs who wrote it. */
const INSERTED = /\b(?:which|that) \p{Lu}[^,;]*$/u
/** "Turkey is to host peace talks in Ankara on Friday": of those who fight the war. */
const HOSTS_PEACE = /^host\w* .*\b(?:peace|direct) (?:talks|negotiations)$/
