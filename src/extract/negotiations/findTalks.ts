import type { Article } from '../articleContext'
import type { Sentence } from '../readSentences'
import type { Anchor } from './anchors'
import { type Clause, OPENING, splitClauses } from './clauses'
import { type Memory, REACH, remember, withContext } from './talkContext'
import { dateOf, isRelative, lookBack, nearestTo } from './talkDate'
import type { TalkMention } from './talkMention'
import type { Party } from './bodies'
import { findParties, type Parties } from './talkParties'
import { isNoEvent, isPast, isPutOff, statusOf } from './talkStatus'
import { DAY_OF_TALKS, DELEGATES, RECALLED } from './talkWords'
import { lastVenue, SAME_VENUE, venueOf } from './venue'

/** A report of war or of money is not of talks, whatever words it shares. */
const OTHER_SUBJECT =
  /\b(?:killed|wounded|injured|shot down|intercepted|drones? (?:hit|struck|attack)|prisoner swap|stock|oil price)\b/i

/** The mentions of talks in a text's sentences, in order. */
export function findTalkMentions(sentences: readonly Sentence[], article: Article): TalkMention[] {
  const memory: Memory = { subject: [], speaker: [], group: [], groupAt: -REACH }
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

function mention(
  sentence: Sentence,
  article: Article,
  clause: Clause,
  anchor: Anchor,
  parties: readonly Party[],
): TalkMention {
  const text = sentence.text.slice(clause.start, clause.end)
  const found = dateOf(sentence, clause, anchor.start)
  const isJourney = /^(?:arriv|land|fl[ei]|travel|head|go|went|visit)\w* .*\b(?:for|to)\b/i.test(anchor.words)
  const date =
    found && isJourney && found.start >= anchor.end && !/last/i.test(found.when.asWritten ?? '')
      ? nearestTo(found, article.published)
      : found && isPast(sentence.text, clause, anchor)
        ? lookBack(found, article.published)
        : found
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
