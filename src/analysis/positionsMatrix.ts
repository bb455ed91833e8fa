import type { Actor, ActorId } from '../model/actor'
import type { Claim } from '../model/claim'
import type { Entry, Position } from '../model/entry'
import type { Side } from '../model/side'
import { TOPICS } from '../model/values'
import type { Stance, Topic } from '../model/values'

/** A party's position, and the stance the same party took on the topic before, where that was another one. */
export interface Held {
  position: Position
  before: Stance | null
}

/** Topics by sides; each cell holds the positions of that side's parties, the latest first. */
export interface PositionsMatrix {
  sides: readonly Side[]
  rows: readonly { topic: Topic; cells: ReadonlyMap<Side, readonly Held[]> }[]
  count: number
}

/** The parties to the talks, always shown, so that a party without a position is seen to have none. */
const PARTIES: readonly Side[] = ['RU', 'UA', 'US', 'EU']

/** Arranges the positions among some entries, which are newest first. */
export function arrangePositions(entries: readonly Entry[], actorById: ReadonlyMap<ActorId, Actor>): PositionsMatrix {
  const rows = new Map<Topic, Map<Side, Position[]>>()
  let hasOthers = false
  let count = 0
  for (const entry of entries) {
    if (entry.kind !== 'position') continue
    count++
    const side = actorById.get(entry.party)?.side ?? 'other'
    hasOthers ||= side === 'other'
    const row = rows.get(entry.topic) ?? new Map<Side, Position[]>()
    rows.set(entry.topic, row)
    const cell = row.get(side)
    if (cell) cell.push(entry)
    else row.set(side, [entry])
  }
  return {
    sides: hasOthers ? [...PARTIES, 'other'] : PARTIES,
    rows: TOPICS.flatMap((topic) => {
      const row = rows.get(topic)
      return row ? [{ topic, cells: new Map([...row].map(([side, cell]) => [side, withStanceBefore(cell)])) }] : []
    }),
    count,
  }
}

/** Walks from the oldest to the newest, remembering each party's last stance. */
function withStanceBefore(latestFirst: readonly Position[]): Held[] {
  const last = new Map<ActorId, Stance>()
  return latestFirst
    .toReversed()
    .map((position) => {
      const stance = last.get(position.party) ?? null
      last.set(position.party, position.stance)
      return { position, before: stance === position.stance ? null : stance }
    })
    .reverse()
}

/** The ways in which the sound claims on one position put it, where they put it differently; empty where they agree. */
export function differentWordings(claims: readonly Claim[]): (Claim & { kind: 'position' })[] {
  const byWording = new Map<string, Claim & { kind: 'position' }>()
  for (const claim of claims) {
    if (claim.kind !== 'position' || claim.suspect !== null) continue
    const key = `${claim.stance} ${claim.summary}`
    if (!byWording.has(key)) byWording.set(key, claim)
  }
  return byWording.size > 1 ? [...byWording.values()] : []
}

/** The positions shown in each cell before the rest is asked for. */
export const LATEST = 3

/** The shown positions that several claims tell, and may tell differently. */
export const toldMoreThanOnce = ({ rows }: PositionsMatrix): Position[] =>
  rows.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.slice(0, LATEST).map(({ position }) => position))).filter((position) => position.claimCount > 1)
