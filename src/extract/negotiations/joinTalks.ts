import type { Article } from '../articleContext'
import type { NegotiationDraft } from '../claimDraft'
import { draftTalks } from './draftTalks'
import type { TalkMention } from './talkMention'
import { relativeTo } from './talkDate'
import { unique } from './talkParties'
import { gapDays } from './talkDays'
import { isSameTalks, joinMention, type Talks } from './talks'
import { isNews, whenUndated } from './talksNews'
import { SAME_VENUE } from './venue'

/** Joins mentions of the same talks and keeps those that are told well enough: parties, and a day or a place. */
export function joinTalks(mentions: readonly TalkMention[], article: Article): NegotiationDraft[] {
  const all: Talks[] = []
  // The text tells what a headline only names: headlines join what is there, and open talks only where nothing is.
  for (const each of mentions.filter(({ heading }) => !heading)) place(each, all)
  const headings = mentions.filter(({ heading }) => heading)
  const headed: Talks[] = []
  for (const each of headings) {
    const same = all.find((talks) => isSameTalks(talks, each))
    if (same) joinMention(same, each)
    else place(each, headed)
  }
  const told = all.filter((talks) => isNews(talks, whenUndated(talks, article), article))
  const kept = told.length > 0 ? told : headed.filter((talks) => isNews(talks, whenUndated(talks, article), article))
  for (const talks of kept) settleVenue(talks, kept)
  return kept.map((talks) => draftTalks(talks, whenUndated(talks, article), article))
}

function place(each: TalkMention, all: Talks[]): void {
  const last = all.at(-1)
  if (each.delegatesOnly) {
    if (last && each.sentence.index - last.mentions.at(-1)!.sentence.index <= NEXT_SENTENCES) addDelegates(last, each)
    return
  }
  const mention = inContext(each, all)
  const same = all.findLast((talks) => isSameTalks(talks, mention))
  if (same) joinMention(same, mention)
  else if (mention.parties.length > 0 || mention.place) all.push(open(mention))
}

/** Gives a mention the day and the venue that it has from the talks before: "the following day", "in the same city". */
function inContext(mention: TalkMention, all: readonly Talks[]): TalkMention {
  const main = all.find(({ when, best }) => when !== null && !best.recalled)
  const last = all.findLast(({ when }) => when !== null)
  const { text } = mention
  const aboutMain =
    /\b(?:eve of|(?:before|after|ahead of) (?:the )?(?:talks|meeting|summit|consultations|session))\b/i.test(text)
  const sameCity = SAME_VENUE.test(text) && mention.form !== 'call'
  return {
    ...mention,
    when:
      mention.when ??
      (mention.told && !mention.recalled ? relativeTo(mention, (aboutMain ? main : last)?.when ?? null) : null) ??
      mention.relative,
    place: mention.place ?? (sameCity ? (all.findLast((talks) => talks.place)?.place ?? null) : null),
    // "The next round will be held in Istanbul": of the same parties.
    parties:
      mention.parties.length === 0 &&
      mention.told &&
      /\b(?:next|new|another|\w+th|second|third) (?:\w+ )?(?:round|meeting|session|talks)\b/i.test(text)
        ? (all.at(-1)?.parties ?? [])
        : mention.parties,
  }
}

/** Talks "in Switzerland" beside others in Geneva at the same time are in Geneva, as far as is known. */
function settleVenue(talks: Talks, others: readonly Talks[]): void {
  if (talks.place?.precision !== 'country') return
  const near = others.find(
    ({ place, when }) =>
      place?.precision !== 'country' &&
      place?.country === talks.place?.country &&
      (when === null || talks.when === null || gapDays(when, talks.when) <= 1),
  )
  talks.place = near?.place ?? talks.place
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
