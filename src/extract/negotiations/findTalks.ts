import type { Article } from '../articleContext'
import type { Sentence } from '../readSentences'
import type { Anchor } from './anchors'
import { type Clause, OPENING, splitClauses } from './clauses'
import { isCollective, isPronoun, masterOf, officesIn } from './subjects'
import { dateOf, isRelative, lookBack } from './talkDate'
import type { TalkMention } from './talkMention'
import {
  findParties,
  type Parties,
  type Party,
  sidesOf,
  SPOKESPEOPLE,
  toParty,
  TRILATERAL,
  unique,
} from './talkParties'
import { isNoEvent, isPast, isPutOff, statusOf } from './talkStatus'
import { DAY_OF_TALKS, DELEGATES, RECALLED } from './talkWords'
import { lastVenue, SAME_VENUE, venueOf } from './venue'

/** A report of war or of money is not of talks, whatever words it shares. */
const OTHER_SUBJECT =
  /\b(?:killed|wounded|injured|shot down|intercepted|drones? (?:hit|struck|attack)|prisoner swap|stock|oil price)\b/i

/** What the sentences before have told, for pronouns. */
interface Memory {
  subject: readonly Party[]
  group: readonly Party[]
  groupAt: number
}

/** How many sentences back "the two leaders" may reach. */
const REACH = 4

/** The mentions of talks in a text's sentences, in order. */
export function findTalkMentions(sentences: readonly Sentence[], article: Article): TalkMention[] {
  const memory: Memory = { subject: [], group: [], groupAt: -REACH }
  return sentences.flatMap((sentence) => {
    const mentions = OTHER_SUBJECT.test(sentence.text) ? [] : readSentence(sentence, article, memory)
    remember(memory, sentence, mentions)
    return mentions
  })
}

function readSentence(sentence: Sentence, article: Article, memory: Memory): TalkMention[] {
  const { text } = sentence
  const clauses = splitClauses(text)
  const delegates = DELEGATES.exec(text)
  if (delegates && !clauses.some(({ anchors }) => anchors.some(({ told }) => told))) {
    const clause: Clause = { start: 0, end: text.length, how: 'main', anchors: [] }
    const anchor: Anchor = {
      start: delegates.index,
      end: delegates.index + delegates[0].length,
      words: delegates[0],
      form: 'meeting',
      told: false,
    }
    return [
      { ...mention(sentence, article, clause, anchor, findParties(sentence, clause, anchor).all), delegatesOnly: true },
    ]
  }
  const mentions: TalkMention[] = []
  let before: Parties = { all: [], subjects: [] }
  for (const clause of clauses) {
    const anchor = mainAnchor(clause, text)
    const own = findParties(sentence, clause, anchor)
    const parties = withContext(own, before, sentence, clause, anchor, memory)
    before = parties.subjects.length > 0 ? parties : { all: parties.all, subjects: before.subjects }
    if (isNoEvent(text, clause, anchor)) continue
    const read = mention(sentence, article, clause, anchor, parties.all)
    // "On Saturday he met Macron and then called Trump": one day for both.
    const last = mentions.at(-1)
    const dated =
      clause.how === 'and' && read.when === null && last?.status === read.status ? { ...read, when: last.when } : read
    mentions.push(isReference(text, anchor) ? { ...dated, parties: [], place: null } : dated)
    const day = DAY_OF_TALKS.exec(text.slice(clause.start, clause.end))
    if (read.form === 'call' && day && clause.start + day.index > anchor.start)
      mentions.push({
        ...read,
        form: 'meeting',
        status: 'ongoing',
        parties: findParties(sentence, { ...clause, start: clause.start + day.index }, anchor).all,
        words: day[0],
      })
  }
  return mentions.length === 1 ? mentions.map((each) => ({ ...each, around: text })) : mentions
}

/** "called the meeting magnificent": talks told elsewhere; whoever else the sentence names was not told to be there. */
const isReference = (text: string, anchor: Anchor): boolean =>
  !anchor.told &&
  /\b(?:the|that|this|these|those|such an?) (?:[\w-]+ )?$/i.test(text.slice(0, anchor.start)) &&
  !/^(?: \S+){0,3}? (?:with|between|of|in|at|among|involving)\b/.test(text.slice(anchor.end))

/** The first told words of a clause, after an opening that only sets the time ("Before the summit began,"); a call wins, as "held talks by phone" is one. */
function mainAnchor({ anchors, start }: Clause, text: string): Anchor {
  const opening = start === 0 ? (OPENING.exec(text)?.[0].length ?? 0) : 0
  const isTold = anchors.filter((anchor) => anchor.told)
  const afterOpening = isTold.filter((anchor) => anchor.start >= opening)
  const told = afterOpening.length > 0 ? afterOpening : isTold
  const call = told.find(({ form }) => form === 'call')
  const first = told[0] ?? anchors[0]!
  return call ? { ...first, form: 'call' } : first
}

/** Adds whom a clause means without naming them: its subject, those of the talks before, holders of offices, a host. */
function withContext(
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
    if (clause.how === 'where' && /\b(?:he|she)\b/.test(text)) return peopleBefore(sentence, clause.start).slice(0, 1)
    if (OF_THREE.test(text)) return TRILATERAL
    if (isShared && memory.groupAt >= sentence.index - REACH) return before.all.length > 1 ? before.all : memory.group
    if (isPronoun(text)) return before.subjects.length > 0 ? before.subjects : memory.subject
    return clause.how === 'and' && anchor.told ? before.subjects : []
  }
  const subjects = inherited()
  const known = unique([...subjects, ...all, ...objectsOf(text, before.subjects[0] ?? memory.subject[0])])
  const joined = sidesOf(known).size < 2 ? unique([...counterpartOf(sentence, anchor), ...known]) : known
  const master = joined.length === 1 && anchor.told ? masterOf(text) : null
  return {
    all: master && joined[0]?.side !== master.side ? [...joined, master] : joined,
    subjects: own.subjects.length > 0 ? own.subjects : subjects,
  }
}

/** "told him in a call", "met her": the one spoken of before. */
const objectsOf = (text: string, subject: Party | undefined): readonly Party[] =>
  subject && /\b(?:told|with|to|met|called|phoned|meet|see|hosted|received?) (?:him|her)\b/.test(text) ? [subject] : []

/**
 * Whose talks "talks with X" are, where their clause names one side: "Ukraine agreed after talks with the United States",
 * "Following a call with Putin, Trump said…", "Trump, ahead of his meeting with Putin".
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

/** The name before ", who". */
function headOf(sentence: Sentence, at: number): Party[] {
  const last = sentence.actors.findLast(({ end, actor }) => end <= at && actor.type === 'person')
  return last ? [toParty(last)] : []
}

function remember(memory: Memory, sentence: Sentence, mentions: readonly TalkMention[]): void {
  const opening = OPENING.exec(sentence.text)?.[0].length ?? 0
  const people = sentence.actors.filter(({ actor, start }) => actor.type === 'person' && start >= opening).map(toParty)
  if (people[0]) memory.subject = [people[0]]
  const told = mentions.findLast(({ parties }) => parties.length > 1)
  const group = told?.parties ?? (people.length === 2 ? people : null)
  if (group) Object.assign(memory, { group, groupAt: sentence.index })
}

function mention(
  sentence: Sentence,
  article: Article,
  clause: Clause,
  anchor: Anchor,
  parties: readonly Party[],
): TalkMention {
  const text = sentence.text.slice(clause.start, clause.end)
  const found = dateOf(sentence, clause, anchor.start)
  const date = found && isPast(sentence.text, clause, anchor) ? lookBack(found, article.published) : found
  const status = statusOf(sentence.text, clause, anchor, date, article.published)
  const own = date && !isRelative(date) ? date : undefined
  const recalled = status !== 'planned' && (RECALLED.test(text) || own?.reach === 'past' || own?.reach === 'total')
  return {
    sentence,
    text,
    around: text,
    form: anchor.form,
    status,
    place:
      anchor.form === 'call'
        ? null
        : SAME_VENUE.test(text)
          ? lastVenue(sentence, article)
          : venueOf(sentence, clause, anchor.start, article),
    when: own && (own.reach === 'point' || own.when.precision === 'day') ? own.when : null,
    subordinate: clause.start > 0,
    relative: date && isRelative(date) && !recalled ? date.when : null,
    parties,
    eitherForm: anchor.form === 'call' && !BY_WIRE.test(text),
    told: anchor.told,
    delegatesOnly: false,
    recalled,
    putOff: isPutOff(text),
    heading:
      !/[.!?"'…]$/.test(sentence.text) && sentence.text.length < LONGEST_HEADING && !sentence.text.startsWith('-'),
    words: anchor.words,
  }
}

const LONGEST_HEADING = 160
const BY_WIRE = /\b(?:(?:tele)?phone[ds]?|calls?|called|rang|video\w*|online|virtual\w*|by wire)\b/i
