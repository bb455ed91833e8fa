import type { Side } from '../../model/side'
import type { When } from '../../model/when'
import { addDays, dayNumber } from '../../text/calendar'
import type { Article } from '../articleContext'
import { attributionOf } from '../attribution'
import type { NegotiationDraft } from '../claimDraft'
import type { TalkMention } from './findTalks'

/** Talks put together from the sentences that speak of them. */
interface Talks {
  best: TalkMention
  mentions: TalkMention[]
  place: TalkMention['place']
  when: When | null
  names: Set<string>
  sides: Set<Side | string>
}

/** The first sentences of an article tell its news: talks there need no date of their own. */
const LEAD_SENTENCES = 4
/** A sentence of the text itself, not a headline or a caption. */
const SHORTEST_PROSE = 60
/** A recalled meeting counts only if told with its day, this far back at most. */
const RECENT_DAYS = 7

/** Joins mentions of the same talks and keeps those that are told well enough: parties, and a day or a place. */
export function joinTalks(mentions: readonly TalkMention[], article: Article): NegotiationDraft[] {
  const all: Talks[] = []
  for (const each of mentions) {
    const last = all.at(-1)
    if (each.delegatesOnly) {
      if (last && each.sentence.index - last.mentions.at(-1)!.sentence.index <= NEXT_SENTENCES) addDelegates(last, each)
      continue
    }
    const mention = each.when === null && SAME_DAY.test(each.sentence.text) ? { ...each, when: last?.when ?? null } : each
    const same = all.findLast((talks) => isSame(talks, mention))
    if (same) join(same, mention)
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
  return { best: mention, mentions: [mention], place: mention.place, when: mention.when, names: new Set(mention.parties.names), sides: new Set(mention.parties.sides) }
}

function isSame(talks: Talks, mention: TalkMention): boolean {
  if ((talks.best.form === 'call') !== (mention.form === 'call')) return false
  if (mention.recalled !== talks.best.recalled && (mention.recalled || mention.when === null)) return false
  if (talks.place && mention.place && !isWithin(talks.place, mention.place)) return false
  if (talks.when && mention.when && gapDays(talks.when, mention.when) > 1) return false
  // Two days side by side are one meeting only where a place or a party says so.
  const shared = [...mention.parties.sides].some((side) => talks.sides.has(side))
  if (mention.parties.sides.size === 0) return mention.place !== null || mention.when !== null || !mention.told
  if (!shared && talks.sides.size > 0) return false
  const people = (names: Iterable<string>): string[] => [...names].filter((name) => name.includes(' ') && !/delegation|leaders|States|Union/.test(name))
  const [known, told] = [people(talks.names), people(mention.parties.names)]
  const samePeople = known.length === 0 || told.length === 0 || told.some((name) => known.includes(name))
  return samePeople || (talks.place !== null && mention.place !== null)
}

/** The Kremlin is in Moscow: about 15 km apart at most. */
const SAME_CITY_DEGREES = 0.15

/** Miami is in Florida, Geneva in Switzerland: one venue. */
function isWithin(a: NonNullable<Talks['place']>, b: NonNullable<Talks['place']>): boolean {
  if (a.lat !== null && a.lon !== null && b.lat !== null && b.lon !== null && Math.hypot(a.lat - b.lat, a.lon - b.lon) < SAME_CITY_DEGREES) return true
  return a.name === b.name || (a.country === b.country && (a.precision === 'country' || b.precision === 'country'))
}

function gapDays(a: When, b: When): number {
  if (a.start <= b.end && b.start <= a.end) return 0
  return Math.min(Math.abs(dayNumber(a.start) - dayNumber(b.end)), Math.abs(dayNumber(b.start) - dayNumber(a.end)))
}

function join(talks: Talks, mention: TalkMention): void {
  talks.mentions.push(mention)
  if (!talks.place || (talks.place.precision === 'country' && mention.place)) talks.place = mention.place ?? talks.place
  talks.when = union(talks.when, mention.when)
  for (const name of mention.parties.names) talks.names.add(name)
  for (const side of mention.parties.sides) talks.sides.add(side)
  if (fullness(mention) > fullness(talks.best)) talks.best = mention
}

/** Days that meet or touch become one span; a week or a vague span gives way to a day. */
function union(a: When | null, b: When | null): When | null {
  if (a === null || b === null) return a ?? b
  if (isRough(a) !== isRough(b)) return isRough(a) ? b : a
  if (a.start === b.start && a.end === b.end) return a
  const [start, end] = [a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end]
  return { ...a, start, end, precision: 'vague', asWritten: [a.asWritten, b.asWritten].filter(Boolean).join(' … ') }
}

const isRough = ({ precision }: When): boolean => precision === 'week' || precision === 'month' || precision === 'vague'

const fullness = (mention: TalkMention): number =>
  (mention.told ? 2 : 0) + (mention.place ? 2 : 0) + (mention.when ? 2 : 0) + Math.min(3, mention.parties.names.length) - (mention.recalled ? 4 : 0)

function isLead(talks: Talks, article: Article): boolean {
  const firstProse = Math.max(0, article.sentences.findIndex(({ text }) => text.length > SHORTEST_PROSE && text.endsWith('.')))
  return talks.mentions.some((mention) => mention.sentence.index < firstProse + LEAD_SENTENCES)
}

/** News without a day of its own is of the day of publication or the one before; a plan without one stays undated. */
function whenOfLead(talks: Talks, article: Article): When | null {
  const { published } = article
  if (published === null || talks.best.status === 'planned' || !isLead(talks, article)) return null
  return { start: addDays(published, -1), end: published, precision: 'vague', basis: 'resolved', asWritten: null }
}

/** Bodies of many states, whose own meetings are talks: told by a verb of gathering, not by what else they do. */
const OF_A_BODY = /\b(?:summit|gather\w*|conven\w*|assembl\w*|came together|met|meets?|meeting|hold|held)\b/i
const BODIES = /^(?:Coalition of the Willing|European leaders|European Union|European Council|NATO)$/

function isNews(talks: Talks, when: When | null, article: Article): boolean {
  const { published } = article
  const { best, sides, names, place } = talks
  const isBody = [...names].some((name) => BODIES.test(name)) && place !== null && talks.when !== null && best.told && OF_A_BODY.test(best.words)
  if (isBody && !best.recalled) return true
  // "The next round of talks will take place in Geneva on 17 February": of whom, need not be said.
  const isRound = place !== null && talks.when !== null && best.told && /\b(?:talks|negotiations|round|consultations)\b/i.test(best.sentence.text) && isLead(talks, article)
  if (isRound && !best.recalled && sides.size > 0) return true
  if (sides.size < 2 && names.size < 2) return false
  if (![...sides].some((side) => side === 'UA' || side === 'RU' || side === 'US')) return false
  if (!talks.mentions.some((mention) => mention.told || mention.status !== 'held' || mention.place)) return false
  if (sides.size < 2) return false
  if (best.recalled) return talks.when !== null && place !== null && published !== null && gapDays(talks.when, { ...talks.when, start: published, end: published }) <= RECENT_DAYS && talks.when.precision !== 'vague'
  return when !== null || (place !== null && isLead(talks, article))
}

function toDraft(talks: Talks, when: When | null, article: Article): NegotiationDraft {
  const { best, place } = talks
  const { sentence } = best
  const participants = [...talks.names]
  const doubts = talks.when === null && when !== null ? ['No day is named: taken as the day of publication or the one before'] : when === null ? ['No day is named'] : []
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
  const who = participants.length > 2 ? `${participants.slice(0, -1).join(', ')} and ${participants.at(-1)}` : participants.join(' and ')
  const what = talks.best.form === 'call' ? 'Call of' : talks.best.form === 'summit' ? 'Summit of' : 'Talks of'
  return `${what} ${who}${talks.place ? ` in ${talks.place.name}` : ''}`
}
