import type { Actor, ActorId } from '../model/actor'
import type { Claim } from '../model/claim'
import type { Entry, Position } from '../model/entry'
import type { Side } from '../model/side'
import { TOPICS } from '../model/values'
import type { Topic } from '../model/values'
import { append } from '../text/append'

/** Topics by sides; each cell holds the positions of that side's parties, the latest first. */
export interface PositionsMatrix {
  sides: readonly Side[]
  rows: readonly { topic: Topic; cells: ReadonlyMap<Side, readonly Position[]> }[]
  count: number
  /** Whether all fall in one year, so that dates can leave it out. */
  isOneYear: boolean
}

/** The parties to the talks, always shown, so that a party without a position is seen to have none. */
const PARTIES: readonly Side[] = ['RU', 'UA', 'US', 'EU']

/** Arranges the positions among some entries, which are newest first. */
export function arrangePositions(entries: readonly Entry[], actorById: ReadonlyMap<ActorId, Actor>): PositionsMatrix {
  const rows = new Map<Topic, Map<Side, Position[]>>()
  const years = new Set<string>()
  let hasOthers = false
  let count = 0
  for (const entry of entries) {
    if (entry.kind !== 'position') continue
    count++
    years.add(entry.when.start.slice(0, 4)).add(entry.when.end.slice(0, 4))
    const side = actorById.get(entry.party)?.side ?? 'other'
    hasOthers ||= side === 'other'
    const row = rows.get(entry.topic) ?? new Map<Side, Position[]>()
    rows.set(entry.topic, row)
    append(row, side, entry)
  }
  return {
    sides: hasOthers ? [...PARTIES, 'other'] : PARTIES,
    rows: TOPICS.flatMap((topic) => {
      const cells = rows.get(topic)
      return cells ? [{ topic, cells }] : []
    }),
    count,
    isOneYear: years.size === 1,
  }
}

/** Which sides have a position on which topic at all, as `topic side`: what filters hide is no silence. */
export function positionsTold(entries: readonly Entry[], actorById: ReadonlyMap<ActorId, Actor>): ReadonlySet<string> {
  const told = new Set<string>()
  for (const entry of entries)
    if (entry.kind === 'position') told.add(cellKey(entry.topic, actorById.get(entry.party)?.side ?? 'other'))
  return told
}

/** A cell of the matrix, as `positionsTold` names it. */
export const cellKey = (topic: Topic, side: Side): string => `${topic} ${side}`

/** A claim on a position. */
export type PositionClaim = Extract<Claim, { kind: 'position' }>

/** The ways in which the sound claims on one position put it, where they put it differently; empty where they agree. */
export function differentWordings(claims: readonly Claim[]): PositionClaim[] {
  const byWording = new Map<string, PositionClaim>()
  for (const claim of claims) {
    if (claim.kind !== 'position' || claim.suspect !== null) continue
    const key = `${claim.stance} ${claim.summary}`
    if (!byWording.has(key)) byWording.set(key, claim)
  }
  return byWording.size > 1 ? [...byWording.values()] : []
}

/** How many positions a cell shows before the older ones are asked for. */
export const LATEST = 4

/** The positions first shown that several claims tell, and may tell differently. */
export const toldMoreThanOnce = ({ rows }: PositionsMatrix): Position[] =>
  rows
    .flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.slice(0, LATEST)))
    .filter((position) => position.claimCount > 1)
