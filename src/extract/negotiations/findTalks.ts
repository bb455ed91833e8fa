import { part } from '../../text/pattern'
import type { Article } from '../articleContext'
import type { Sentence } from '../readSentences'
import type { Anchor } from './words/anchors'
import { bodiesNamed } from './parties/bodies'
import { AND_THEN } from './breaks'
import { type Clause, splitClauses } from './clauses'
import { isOfWhom, isPlaced, isReference } from './definite'
import { DELEGATES } from './parties/delegates'
import { mainAnchor } from './mainAnchor'
import { isNoEvent } from './noEvent'
import { readMention } from './readMention'
import { type Memory, REACH, remember } from './memory'
import { isUnmistakable } from './isUnmistakable'
import { isApart, talksApart } from './separately'
import { isCollective } from './parties/subjects'
import { withContext } from './talkContext'
import { tenseOfStatus } from './talkStatus'
import type { TalkMention } from './talkMention'
import { DAY_OF_TALKS } from './words/talkNouns'
import { findParties, type Parties } from './parties/talkParties'

/** A report of war or of money is not of talks, whatever words it shares. */
const OTHER_SUBJECT =
  /\b(?:kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|shot down|intercepted|drones? (?:hit|struck|attack))\b/i

/** The mentions of talks in a text's sentences, in order. */
export function findTalkMentions(sentences: readonly Sentence[], article: Article): TalkMention[] {
  const memory: Memory = { subject: [], speaker: [], group: [], groupAt: -REACH - 1 }
  return sentences.flatMap((sentence) => {
    const read = readSentence(sentence, article, memory)
    const mentions = OTHER_SUBJECT.test(sentence.text) ? read.filter(isUnmistakable) : read
    remember(memory, sentence, mentions)
    return mentions
  })
}

/** "On Saturday he met Macron and then called Trump", "on Monday, after his call with Putin": one day for both. */
const isOfOneDay = (clause: Clause, read: TalkMention, last: TalkMention, text: string): boolean =>
  clause.how === 'and'
    ? last.status === read.status && !ANNOUNCES.test(text.slice(clause.start))
    : clause.how === 'too'
      ? STRAIGHT_AFTER.test(text.slice(0, clause.start))
      : clause.how === 'noun' &&
        read.relative === null &&
        last.status !== 'planned' &&
        AFTER_ITS.test(text.slice(clause.start))

/** "Hours after meeting Zelensky, Trump spoke with Putin on Monday": one day for both. */
const SOON_AFTER = /^(?:Hours|Minutes|Moments|Shortly|Right|Immediately|Just) after /

/** "rang Zelensky on Wednesday and, straight afterwards, Trump" */
const STRAIGHT_AFTER = /\b(?:straight|shortly|immediately|right|soon) (?:afterwards?|after that),? $/

/** "said Rubio would meet Lavrov on Monday and announced a summit": of another day. */
const ANNOUNCES = RegExp(part`${AND_THEN}(?:announced|agreed|said|confirmed)\b`)

const AFTER_ITS = /^,?\s?(?:after|following) (?:an?|his|her|their|\p{Lu}[\p{L}]+'s)\b/u

/** "will meet Macron and then hold talks with Merz": both are to come. */
const BARE_VERB = RegExp(part`${AND_THEN}(?:hold|meet|host|visit|travel|fly|join|attend|speak|talk|receive|see)\b`)

function readSentence(sentence: Sentence, article: Article, memory: Memory): TalkMention[] {
  const { text } = sentence
  const clauses = splitClauses(text)
  const delegates = DELEGATES.exec(text)
  const isFirst = (anchor: Anchor): boolean => anchor.start < (delegates?.index ?? 0)
  const tellsTalks = (anchor: Anchor): boolean =>
    anchor.told ||
    (isOfWhom(text, anchor) && (isFirst(anchor) || sentence.dates.length > 0)) ||
    // "a meeting in Rome on 3 May, in which he will take part": told here for the first time.
    (isFirst(anchor) &&
      isPlaced(text, anchor) &&
      sentence.dates.length > 0 &&
      /\ban? $/.test(text.slice(0, anchor.start)))
  if (delegates && !clauses.some(({ anchors }) => anchors.some(tellsTalks))) {
    const clause: Clause = { start: 0, end: text.length, how: 'main', anchors: [] }
    const anchor: Anchor = {
      start: delegates.index,
      end: delegates.index + delegates[0].length,
      words: delegates[0],
      form: 'meeting',
      told: false,
    }
    const { all } = findParties(sentence, clause, anchor)
    return [{ ...readMention(sentence, article, clause, anchor, all), delegatesOnly: true }]
  }
  const mentions: TalkMention[] = []
  let before: Parties = { all: [], subjects: [] }
  let isUnreal = false
  for (const clause of clauses) {
    const anchor = mainAnchor(clause, text)
    const own = findParties(sentence, clause, anchor)
    const parties = withContext(own, before, sentence, clause, anchor, memory)
    // "Macron met Rubio, who had come from Rome, and then called Merz": who did so is told before the relative clause.
    const isInserted = clause.how === 'who' && /,\s$/.test(text.slice(0, clause.end)) && before.subjects.length > 0
    if (!isInserted) before = parties.subjects.length > 0 ? parties : { all: parties.all, subjects: before.subjects }
    // "refused a meeting with Trump and a call with Putin": neither was.
    isUnreal = isNoEvent(text, clause, anchor) || (isUnreal && clause.how === 'too')
    if (isUnreal) continue
    // "spoke separately with Barrot and Tajani; they discussed aid": of neither talk alone.
    if (mentions.length > 1 && mentions.every(isApart) && isCollective(text.slice(clause.start, anchor.end))) continue
    const isRecent = memory.groupAt >= sentence.index - REACH
    const impliedParties = isRecent ? memory.group : []
    const last = mentions.at(-1)
    const isOfTense = clause.how === 'too' || (clause.how === 'and' && BARE_VERB.test(text.slice(clause.start)))
    const tense = last && isOfTense ? tenseOfStatus(last.status) : undefined
    const read = { ...readMention(sentence, article, clause, anchor, parties.all, tense), own: own.all, impliedParties }
    // "held talks with Macron and a call with Scholz on Wednesday": one day for both.
    if (last && clause.how === 'too' && last.when === null && last.place === null) last.when = read.when
    const dated =
      read.when === null && last && isOfOneDay(clause, read, last, text) ? { ...read, when: last.when } : read
    const place = isPlaced(text, anchor) ? dated.place : null
    const reference = { ...dated, parties: bodiesNamed(anchor.words), place }
    mentions.push(...(isReference(text, anchor) ? [reference] : talksApart(dated, parties)))
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
  const [first, second] = mentions
  if (first && second && first.when === null && SOON_AFTER.test(text)) first.when = second.when
  return mentions.length === 1 ? mentions.map((each) => ({ ...each, around: text })) : mentions
}
