import type { Entry, Negotiation, Raid, Strike } from '../model/entry'
import { isTalk } from '../model/values'
import { compareText } from '../text/compareText'

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
  let raids: Raid[] = []
  for (const entry of entries) {
    if (entry.kind === 'negotiation') {
      const list = isTalk(entry.form) ? talks : words
      const last = list.at(-1)
      if (list.length < TALKS || entry.when.start === last!.when.start) list.push(entry)
    } else if (entry.kind === 'raid' && entry.partOf === null) {
      const latest = raids[0]
      if (latest === undefined || entry.when.end > latest.when.end) raids = [entry]
      else if (entry.when.end === latest.when.end) raids.push(entry)
    } else if (entry.kind === 'strike') strikes.push(entry)
  }
  return {
    talks: mostTold(talks.length > 0 ? talks : words),
    raids,
    strikes: strikesOf(raids[0] ?? strikes[0], strikes),
  }
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
