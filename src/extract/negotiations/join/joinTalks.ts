import type { IsoDate } from '../../../model/when'
import type { Article } from '../../articleContext'
import type { NegotiationDraft } from '../../claimDraft'
import { draftTalks } from './draftTalks'
import { inContext, lastTold, lookingAhead } from '../inContext'
import type { TalkMention } from '../talkMention'
import { sidesOf, unique } from '../parties/parties'
import { partiesOfPeaceTalks } from '../words/peaceTalks'
import { settleDay, settleVenue } from './settleTalks'
import { settleVisit } from './settleVisit'
import { gapDays } from '../day/talkDays'
import { isSameTalks } from './sameTalks'
import { isSameVenue } from '../venue/sameVenue'
import { joinMention, type Talks } from './talks'
import { isContinued } from './toldBefore'
import { isNews, whenUndated } from './talksNews'

/** Joins mentions of the same talks and keeps those that are told well enough: parties, and a day or a place. */
export function joinTalks(mentions: readonly TalkMention[], article: Article): NegotiationDraft[] {
  const all: Talks[] = []
  // The text tells what a headline only names: headlines join what is there, and open talks only where nothing is.
  const { published } = article
  for (const each of mentions.filter(({ heading }) => !heading)) place(each, all, published)
  const headings = mentions.filter(({ heading }) => heading)
  const headed: Talks[] = []
  for (const each of headings) {
    const same = all.find((talks) => sidesOf(talks.parties).size > 1 && isSameTalks(talks, each))
    if (same) joinMention(same, namesMore(each) ? { ...each, place: null, parties: [] } : each)
    else place(each, headed, published)
  }
  for (const talks of all.filter((each) => sidesOf(each.parties).size === 0)) {
    const known = all.find((other) => isOfSameDays(talks, other))
    if (known) joinMention(known, talks.best)
    else talks.parties = partiesOfPeaceTalks(talks)
  }
  for (const talks of all) settleDay(talks, all)
  for (const talks of all) settleVisit(talks, article)
  const told = all.filter((talks) => isNews(talks, whenUndated(talks, article), article))
  const kept = told.length > 0 ? told : headed.filter((talks) => isNews(talks, whenUndated(talks, article), article))
  for (const talks of kept) settleVenue(talks, kept)
  return kept.map((talks) => draftTalks(talks, whenUndated(talks, article), article))
}

/** "Trump praises Merz talks as envoys head for Doha": not all that a headline names belongs to its talks. */
const namesMore = ({ text, words }: TalkMention): boolean =>
  /\s(?:as|while|after|before|ahead of)\s/.test(text.slice(text.indexOf(words) + words.length))

function place(each: TalkMention, all: Talks[], published: IsoDate | null): void {
  const last = all.at(-1)
  if (each.delegatesOnly) {
    const isOfCall = /\b(?:call|phone|line|conversation)\b/i.test(each.text)
    const main = lastTold(all.filter(({ best }) => best.how !== 'noun' && (best.form !== 'call' || isOfCall))) ?? last
    if (main && each.sentence.index - main.mentions.at(-1)!.sentence.index <= NEXT_SENTENCES) addDelegates(main, each)
    return
  }
  const mention = lookingAhead(inContext(each, all), last, published)
  const same =
    ofItsOwn(mention, all) ??
    sameOf(mention, all) ??
    (mention.definite && !mention.recalled
      ? all.findLast((talks) => !talks.best.recalled && isContinued(talks, mention))
      : undefined)
  const isLent = mention.how === 'noun' && mention.own.length === 1
  if (same) joinMention(same, isLent ? { ...mention, parties: mention.own } : mention)
  else if (mention.parties.length > 0) all.push(open(mention))
  // "On the phone they reviewed the talks in Doha": of whom these were, the call does not say.
  else if (mention.place && last?.best.form !== 'call') all.push(open({ ...mention, parties: mention.impliedParties }))
}

/** "before the second day of talks in Doha", of nobody named: those that are told to be there. */
const isOfSameDays = ({ place: venue, when, best }: Talks, other: Talks): boolean =>
  venue !== null &&
  other.place !== null &&
  best.recalled === other.best.recalled &&
  sidesOf(other.parties).size > 1 &&
  isSameVenue(venue, other.place) &&
  (when === null || other.when === null || gapDays(when, other.when) <= 1)

/** The talks a mention speaks of: those of its day, else those told last. */
function sameOf(mention: TalkMention, all: readonly Talks[]): Talks | undefined {
  const same = all.filter((talks) => isSameTalks(talks, mention))
  const ofDay = same.findLast(({ when }) => when && mention.when && gapDays(when, mention.when) === 0)
  return ofDay ?? same.findLast(({ parties }) => sidesOf(parties).size > 1) ?? same.at(-1)
}

/** "will meet Trump on Monday after a summit with Putin in Alaska": the summit told before, whoever had it with him. */
function ofItsOwn(mention: TalkMention, all: readonly Talks[]): Talks | undefined {
  const { how, own, place: venue } = mention
  if (how !== 'noun' || own.length !== 1 || venue === null) return undefined
  const there = all.filter((talks) => talks.place !== null && isSameVenue(talks.place, venue))
  return sameOf({ ...mention, parties: own }, there)
}

/** Who took part is told in one of the next sentences, or not at all. */
const NEXT_SENTENCES = 3

function addDelegates(talks: Talks, mention: TalkMention): void {
  talks.mentions.push(mention)
  talks.parties = unique([...talks.parties, ...mention.parties])
}

function open(mention: TalkMention): Talks {
  return { best: mention, mentions: [mention], place: mention.place, when: mention.when, parties: mention.parties }
}
