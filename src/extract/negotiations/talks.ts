import type { When } from '../../model/when'
import { dayNumber } from '../../text/calendar'
import type { TalkMention } from './findTalks'

/** Talks put together from the sentences that speak of them. */
export interface Talks {
  best: TalkMention
  mentions: TalkMention[]
  place: TalkMention['place']
  when: When | null
  names: Set<string>
  sides: Set<string>
}

/** Whether a mention can speak of the same talks: venue, days and parties agree as far as they are told. */
export function isSameTalks(talks: Talks, mention: TalkMention): boolean {
  if ((talks.best.form === 'call') !== (mention.form === 'call')) return false
  if (mention.recalled !== talks.best.recalled && (mention.recalled || mention.when === null)) return false
  if (talks.place && mention.place && !isWithin(talks.place, mention.place)) return false
  if (talks.when && mention.when && gapDays(talks.when, mention.when) > 1) return false
  // Two days side by side are one meeting only where a place or a party says so.
  const shared = [...mention.parties.sides].some((side) => talks.sides.has(side))
  if (mention.parties.sides.size === 0) return mention.place !== null || mention.when !== null || !mention.told
  if (!shared && talks.sides.size > 0) return false
  const people = (names: Iterable<string>): string[] =>
    [...names].filter((name) => name.includes(' ') && !/delegation|leaders|States|Union/.test(name))
  const [known, told] = [people(talks.names), people(mention.parties.names)]
  const samePeople = known.length === 0 || told.length === 0 || told.some((name) => known.includes(name))
  return samePeople || (talks.place !== null && mention.place !== null)
}

/** The Kremlin is in Moscow: about 15 km apart at most. */
const SAME_CITY_DEGREES = 0.15

/** Miami is in Florida, Geneva in Switzerland: one venue. */
function isWithin(a: NonNullable<Talks['place']>, b: NonNullable<Talks['place']>): boolean {
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
  (mention.told ? 2 : 0) +
  (mention.place ? 2 : 0) +
  (mention.when ? 2 : 0) +
  Math.min(3, mention.parties.names.length) -
  (mention.recalled ? 4 : 0)
