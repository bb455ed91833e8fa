import type { Entry, Negotiation, Raid, Strike } from '../model/entry'
import { isTalk } from '../model/values'
import { compareText } from '../text/compareText'
import { isNight } from './isNight'

/** What some entries come to, for a reader who has chosen none. Every line of it is an entry. */
export interface Brief {
  /** The newest talks: meetings, calls and summits; where there are none, the newest of any negotiation. */
  talks: readonly Negotiation[]
  /** The raids of the last night that any is told of, and the strikes that overlap it, gravest first. */
  raids: readonly Raid[]
  strikes: readonly Strike[]
}

/** Lines of each part of the brief. */
const TALKS = 3
const STRIKES = 8

/** One pass over the entries, which are newest first. */
export function computeBrief(entries: readonly Entry[]): Brief {
  const talks: Negotiation[] = []
  const words: Negotiation[] = []
  const strikes: Strike[] = []
  const raids: Raid[] = []
  for (const entry of entries) {
    if (entry.kind === 'negotiation') {
      const list = isTalk(entry.form) ? talks : words
      const last = list.at(-1)
      if (list.length < TALKS || entry.when.start === last!.when.start) list.push(entry)
    } else if (entry.kind === 'raid' && entry.partOf === null) raids.push(entry)
    else if (entry.kind === 'strike') strikes.push(entry)
  }
  const last = lastOf(raids)
  return {
    talks: mostTold(talks.length > 0 ? talks : words),
    raids: last,
    strikes: strikesOf(last[0] ?? strikes[0], strikes),
  }
}

/** Of the raids those of the last night; where each counts longer than a night, as "700 this week", those that end last. */
function lastOf(raids: readonly Raid[]): Raid[] {
  const ofNights = raids.filter(({ when }) => isNight(when))
  const those = ofNights.length > 0 ? ofNights : raids
  const end = those.reduce((latest, { when }) => (when.end > latest ? when.end : latest), '')
  return those.filter(({ when }) => when.end === end)
}

/** The newest first, of one day those that most claims tell first. */
const mostTold = (talks: readonly Negotiation[]): Negotiation[] =>
  [...talks].sort((a, b) => compareText(b.when.start, a.when.start) || b.claimCount - a.claimCount).slice(0, TALKS)

/** Strikes on the days of one raid (or, where no raid is told, of the newest strike); parts stay with their total. */
function strikesOf(anchor: Raid | Strike | undefined, strikes: readonly Strike[]): Strike[] {
  if (anchor === undefined) return []
  const { start, end } = anchor.when
  const those = strikes.filter(({ when }) => when.start <= end && when.end >= start)
  const ids = new Set(those.map((strike) => strike.id))
  return those
    .filter(({ partOf }) => partOf === null || !ids.has(partOf))
    .sort((a, b) => harmed(b) - harmed(a))
    .slice(0, STRIKES)
}

/** For order alone: people killed or wounded as far as told. */
const harmed = ({ killed, wounded }: Strike): number => (killed?.value ?? 0) + (wounded?.value ?? 0)
