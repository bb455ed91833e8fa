import type { When } from '../../model/when'
import type { Article } from '../articleContext'
import { attributionOf } from '../attribution'
import type { NegotiationDraft } from '../claimDraft'
import type { TalkMention } from './findTalks'
import { isSameTalks, joinMention, type Talks } from './talks'
import { isNews, whenOfLead } from './talksNews'

/** Joins mentions of the same talks and keeps those that are told well enough: parties, and a day or a place. */
export function joinTalks(mentions: readonly TalkMention[], article: Article): NegotiationDraft[] {
  const all: Talks[] = []
  for (const each of mentions) {
    const last = all.at(-1)
    if (each.delegatesOnly) {
      if (last && each.sentence.index - last.mentions.at(-1)!.sentence.index <= NEXT_SENTENCES) addDelegates(last, each)
      continue
    }
    const mention =
      each.when === null && SAME_DAY.test(each.sentence.text) ? { ...each, when: last?.when ?? null } : each
    const same = all.findLast((talks) => isSameTalks(talks, mention))
    if (same) joinMention(same, mention)
    else if (mention.parties.sides.size > 0 || mention.place) all.push(open(mention))
  }
  return all.flatMap((talks) => {
    const when = talks.when ?? whenOfLead(talks, article)
    return isNews(talks, when, article) ? [toDraft(talks, when, article)] : []
  })
}

const SAME_DAY = /\b(?:the|that) same (?:day|evening|morning)\b|\bthat (?:day|evening)\b/i

/** Who took part is told in one of the next sentences, or not at all. */
const NEXT_SENTENCES = 3

function addDelegates(talks: Talks, mention: TalkMention): void {
  talks.mentions.push(mention)
  for (const name of mention.parties.names) talks.names.add(name)
  for (const side of mention.parties.sides) talks.sides.add(side)
}

function open(mention: TalkMention): Talks {
  return {
    best: mention,
    mentions: [mention],
    place: mention.place,
    when: mention.when,
    names: new Set(mention.parties.names),
    sides: new Set(mention.parties.sides),
  }
}

function toDraft(talks: Talks, when: When | null, article: Article): NegotiationDraft {
  const { best, place } = talks
  const { sentence } = best
  const participants = [...talks.names]
  const doubts =
    talks.when === null && when !== null
      ? ['No day is named: taken as the day of publication or the one before']
      : when === null
        ? ['No day is named']
        : []
  return {
    kind: 'negotiation',
    quote: article.raw.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    when,
    attributedTo: attributionOf(sentence, article),
    why: {
      status: { words: best.words, confidence: best.told ? 0.8 : 0.6 },
      ...(place ? { place: { words: place.asWritten, confidence: 0.8 } } : {}),
      participants: { words: participants.join(', '), confidence: 0.7 },
    },
    doubts,
    background: best.recalled,
    title: titleOf(talks, participants),
    form: best.form,
    status: best.status,
    place,
    participants,
  }
}

function titleOf(talks: Talks, participants: readonly string[]): string {
  const who =
    participants.length > 2
      ? `${participants.slice(0, -1).join(', ')} and ${participants.at(-1)}`
      : participants.join(' and ')
  const what = talks.best.form === 'call' ? 'Call of' : talks.best.form === 'summit' ? 'Summit of' : 'Talks of'
  return `${what} ${who}${talks.place ? ` in ${talks.place.name}` : ''}`
}
