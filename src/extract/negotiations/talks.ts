import type { When } from '../../model/when'
import { dayNumber } from '../../text/calendar'
import type { TalkMention } from './talkMention'
import type { Party } from './bodies'
import { sidesOf, unique } from './talkParties'
import { APART } from './talkWords'

/** Talks put together from the clauses that speak of them. */
export interface Talks {
  best: TalkMention
  mentions: TalkMention[]
  place: TalkMention['place']
  when: When | null
  parties: readonly Party[]
}

const people = (parties: readonly Party[]): string[] => parties.filter((each) => each.isPerson).map(({ name }) => name)
const isWithinSet = (a: Iterable<string>, b: readonly string[]): boolean => [...a].every((each) => b.includes(each))

/** Whether a mention can speak of the same talks: form, venue, days and parties agree as far as they are told. */
export function isSameTalks(talks: Talks, mention: TalkMention): boolean {
  const isOtherForm = (talks.best.form === 'call') !== (mention.form === 'call')
  if (isOtherForm && !mention.eitherForm && !talks.best.eitherForm) return false
  if (mention.recalled !== talks.best.recalled && (mention.recalled || mention.when === null)) return false
  if (APART.test(mention.text) && mention.told) return false
  if (talks.place && mention.place && !isSameVenue(talks.place, mention.place)) return false
  if (talks.when && mention.when && gapDays(talks.when, mention.when) > longestGap(talks, mention)) return false
  // "held talks on Thursday" and "will hold talks on Friday": two, unless the one goes on.
  if (
    talks.when &&
    mention.when &&
    gapDays(talks.when, mention.when) > 0 &&
    (talks.best.status === 'planned') !== (mention.status === 'planned') &&
    !GOES_ON.test(mention.text)
  )
    return false
  if (mention.parties.length === 0)
    return mention.place !== null || mention.when !== null || !mention.told || hasNews(talks, mention)
  return haveSameParties(talks, mention)
}

const GOES_ON = /\b(?:continu\w+|resum\w+|second day|two days|two-day|two days)\b/i

const hasNews = (talks: Talks, { sentence }: TalkMention): boolean =>
  sentence.index - talks.mentions.at(-1)!.sentence.index <= 2

/** A call is over in a day; talks of one venue go on the day after. */
const longestGap = (talks: Talks, mention: TalkMention): number =>
  mention.form === 'call'
    ? 0
    : talks.best.status === 'planned' && mention.status === 'planned' && !talks.place && !mention.place
      ? 0
      : 1

/**
 * People decide where both tell them: one list holds the other, or they share two. "Trump met Zelensky" and "Trump spoke
 * with Putin" share one and are two meetings. Where one tells only sides, these must not contradict.
 */
function haveSameParties(talks: Talks, mention: TalkMention): boolean {
  const [known, told] = [people(talks.parties), people(mention.parties)]
  const [ours, theirs] = [[...sidesOf(talks.parties)], [...sidesOf(mention.parties)]]
  if (isOfThree(talks.parties) !== isOfThree(mention.parties) && isOfTwo(talks, mention)) return false
  const shared = told.filter((name) => known.includes(name))
  if (known.length > 1 && told.length > 1) {
    if (isWithinSet(told, known) || isWithinSet(known, told)) return true
    // Of four who met, two are told here and two there: one side of each.
    if (shared.length >= 2) return true
    return talks.place !== null && mention.place !== null && mention.when !== null && hasCommon(ours, theirs, 2)
  }
  if (ours.length > 1 && theirs.length > 1)
    return (
      (isWithinSet(theirs, ours) || isWithinSet(ours, theirs)) &&
      (told.length === 0 || known.length === 0 || shared.length > 0 || hasCommon(ours, theirs, 2))
    )
  if (known.length > 0 && told.length > 0 && shared.length === 0)
    return talks.place !== null && mention.place !== null && hasCommon(ours, theirs, 1)
  return hasCommon(ours, theirs, 1)
}

const hasCommon = (a: readonly string[], b: readonly string[], least: number): boolean =>
  a.filter((each) => b.includes(each)).length >= least

const isOfThree = (parties: readonly Party[]): boolean => ['RU', 'US', 'UA'].every((side) => sidesOf(parties).has(side))
/** One of the two is bilateral by its own words, or has two sides at another day or venue than the three. */
const isOfTwo = (talks: Talks, mention: TalkMention): boolean => {
  const [fewer, more] = isOfThree(talks.parties) ? [mention, talks.best] : [talks.best, mention]
  if (sidesOf(fewer.parties).size < 2) return false
  return (
    /\bbilateral|one-on-one|separate/i.test(fewer.text) || (more.status === 'planned') !== (fewer.status === 'planned')
  )
}

/** The Kremlin is in Moscow: about 15 km apart at most. */
const SAME_CITY_DEGREES = 0.15

/** Miami is in Florida, Geneva in Switzerland: one venue. */
function isSameVenue(a: NonNullable<Talks['place']>, b: NonNullable<Talks['place']>): boolean {
  if (
    a.lat !== null &&
    a.lon !== null &&
    b.lat !== null &&
    b.lon !== null &&
    Math.hypot(a.lat - b.lat, a.lon - b.lon) < SAME_CITY_DEGREES
  )
    return true
  return a.name === b.name || (a.country === b.country && (a.precision === 'country' || b.precision === 'country'))
}

export function gapDays(a: When, b: When): number {
  if (a.start <= b.end && b.start <= a.end) return 0
  return Math.min(Math.abs(dayNumber(a.start) - dayNumber(b.end)), Math.abs(dayNumber(b.start) - dayNumber(a.end)))
}

export function joinMention(talks: Talks, mention: TalkMention): void {
  talks.mentions.push(mention)
  if (!talks.place || (talks.place.precision === 'country' && mention.place)) talks.place = mention.place ?? talks.place
  talks.when = union(talks.when, mention.when)
  talks.parties = unique([...talks.parties, ...mention.parties])
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
  (mention.told ? 2 : 0) +
  (mention.place ? 2 : 0) +
  (mention.when ? 2 : 0) +
  Math.min(3, mention.parties.length) -
  (mention.recalled ? 4 : 0) -
  (mention.heading ? 3 : 0)
