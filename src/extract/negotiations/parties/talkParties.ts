import type { ActorMention } from '../../actors/findActors'
import { oneOf, part } from '../../../text/pattern'
import type { Sentence } from '../../readSentences'
import type { Anchor } from '../words/anchors'
import type { Clause } from '../clauses'
import { asidesIn, blankAsides, whoDid } from '../words/asides'
import { contentAt } from './contentAt'
import { bodiesNamed } from './bodies'
import type { Party } from './party'
import { meanwhileAt } from '../day/meanwhile'
import { sidesOf, toParty, unique, withoutStatesOfGroups, withStatesOfTrilateral } from './parties'
import { isParty } from './partyRoles'
import { isSpeaker } from './speakers'
import { isBodyAtTable, isStateParty } from './stateParties'
import { isCited } from './tellsOfIt'

/** Who takes part as far as one clause tells. */
export interface Parties {
  all: readonly Party[]
  /**
   * Those named before the words of the event, or who speak of their own meeting: whom "and then met" has for subject.
   */
  subjects: readonly Party[]
}

const AN_EVENT = '(?:meeting|talks|call|conversation|negotiations|summit|visit)'
/** A speaker tells of his own meeting: "Zelensky said after talks with Macron", "Umerov said he had met Witkoff". */
const OF_HIMSELF = new RegExp(
  part`
    \b${oneOf`
      (?:that\s+)?(?:he|she|they|we)\b
      (?:his|her|their|our) (?:[\w-]+ ){0,2}(?:meeting|talks|call|conversation|visit|session)
      (?:after|following|during|in|at|before|ahead of) (?:an? |the )?(?:[\w-]+ ){0,3}${AN_EVENT}s?\b
      on (?:an?|the) (?:[\w-]+ ){0,2}${AN_EVENT}s?\b
      (?:after|following|by|before) (?:meeting|speaking|talking|hosting|receiving)
      (?:speaking|standing|appearing) (?:alongside|beside|next to|side by side with)
    `}
  `,
  'i',
)
/** Those who speak for others seldom tell of their own meetings. */
export const SPOKESPEOPLE = /^(?:Dmitry Peskov|Maria Zakharova|Karoline Leavitt|Dmytro Lytvyn)$/

/** The parties a clause names, without those who only speak about the talks, without possessors and without hosts. */
export function findParties(sentence: Sentence, clause: Clause, anchor: Anchor): Parties {
  const { text } = sentence
  // "Putin and Erdogan discussed the possibility of talks between Russia and Ukraine": those are not theirs.
  const isOpen = (at: number): boolean => anchor.start === at && /\bdiscussed$/.test(anchor.words)
  const asides = asidesIn(text).filter(({ start, end }) => anchor.start < start || anchor.start >= end || isOpen(start))
  const from = meanwhileAt(text, clause, anchor)
  const besides = whoDid(text).filter(({ start, end }) => anchor.start < start || anchor.start >= end)
  const actors = sentence.actors.filter(
    ({ start }) =>
      start >= from &&
      !besides.some((span) => span.start <= start && start < span.end) &&
      start < contentAt(text, anchor, clause) &&
      !asides.some((aside) => aside.start <= start && start < aside.end),
  )
  const hosted = /\b(?:hosted|mediated|brokered|chaired) by\b/i.exec(text)
  const isHost = (mention: ActorMention): boolean =>
    hosted !== null && mention.start > hosted.index && mention.start - hosted.index < 60
  const isNamed = (mention: ActorMention): boolean =>
    mention.actor.type === 'person'
      ? isParty(text, mention, clause) && !SPOKESPEOPLE.test(mention.actor.name)
      : mention.actor.type === 'group'
        ? !isSpeaker(text, mention) &&
          !isCited(text, mention) &&
          !ADDRESSED.test(text.slice(0, mention.start)) &&
          !WITHIN.test(text.slice(0, mention.start)) &&
          !/^'s? (?!team|delegation|meeting|talks)/.test(text.slice(mention.end))
        : mention.actor.type === 'government'
          ? isStateParty(text, mention)
          : isBodyAtTable(text, mention)
  const atTable = actors.filter(isNamed)
  const guests = atTable.filter((mention) => !isHost(mention))
  // "a summit hosted by Starmer" is his too, where no two others are told to meet.
  const named = sidesOf(guests.map(toParty)).size > 1 ? guests : atTable
  const isOfOthers = /^(?: on \w+day)? between\b/.test(text.slice(anchor.end))
  const between = (mention: ActorMention): string => text.slice(mention.end, anchor.end + 12)
  const speakers = actors.filter(
    (mention) =>
      !isOfOthers &&
      !named.includes(mention) &&
      mention.end <= anchor.start &&
      (mention.actor.type === 'person' || mention.actor.type === 'group') &&
      isSpeaker(text, mention) &&
      !SPOKESPEOPLE.test(mention.actor.name) &&
      OF_HIMSELF.test(between(mention)) &&
      // "Ushakov said Putin would meet": another subject stands between.
      !named.some(
        (other) => other.start > mention.end && other.end <= anchor.start && !isAppended(text, mention, other),
      ),
  )
  const before = named.filter(({ start }) => start <= anchor.start)
  const subjects = [...before, ...speakers].map(toParty)
  const words = blankAsides(text, asides).slice(clause.start, clause.end)
  const all = withStatesOfTrilateral([...[...speakers, ...named].map(toParty), ...bodiesNamed(words)], words)
  return { all: withoutStatesOfGroups(unique(all)), subjects: unique(subjects) }
}

/** "steps within the coalition of the willing": where one acts, not with whom. */
const WITHIN = new RegExp(
  part`
      \b${oneOf`
        within | inside | as part of | (?:work|cooperation|relations|ties) with
        (?:on behalf|in the framework|at the (?:initiative|request|invitation)|members?) of
        (?:[Bb]efore|[Aa]head of|[Aa]fter|[Ff]ollowing|(?:sidelines|margins) of) (?:the|a)(?= "?$)
      `} (?:the )?"?$
    `,
)

/** "Before his talks in Turkey he urged the allies to act": whom he asks is not told to be there. */
const ADDRESSED = /\b(?:urg(?:ed|es|ing)|appeal(?:ed|s|ing) to|call(?:ed|s|ing) on) (?:the |his |Ukraine's |Kyiv's )?$/

/** "Putin, speaking after talks with Xi": what stands right before the words of the event belongs to another phrase. */
const isAppended = (text: string, speaker: ActorMention, other: ActorMention): boolean =>
  HE_JOINS.test(text.slice(speaker.end, other.start)) ||
  /^(?:,?\s(?:and|with)\s|\s*$)|\b(?:he|she) and (?:[\w.'-]+ ){0,4}$/.test(text.slice(speaker.end, other.start))

/** "Zelensky said he joined Macron in a call": he who speaks does it. */
const HE_JOINS = /\b(?:he|she) (?:(?:had|has|also|then|later) )*(?:joined|met|hosted|received|called|phoned|rang)\b/
