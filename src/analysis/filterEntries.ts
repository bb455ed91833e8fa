import type { ActorId } from '../model/actor'
import type { ArticleId } from '../model/article'
import type { Entry } from '../model/entry'
import { SIDES } from '../model/side'
import type { Side } from '../model/side'
import { ENTRY_KINDS } from '../model/values'
import type { EntryKind } from '../model/values'
import { dayNumber } from '../text/calendar'
import type { ListColumn } from './columns'
import type { Edition } from './edition'

/**
 * What to keep. An empty list chooses nothing in particular and keeps all; `matches` has a flag for each row, null: no
 * text.
 */
export interface Question {
  from: string | null
  to: string | null
  actors: readonly ActorId[]
  kinds: readonly EntryKind[]
  sides: readonly Side[]
  sources: readonly ArticleId[]
  matches: Uint8Array | null
}

/**
 * The entries kept, in the edition's order, and for each option of a filter how many entries choosing it would leave.
 */
export interface Answer {
  entries: Entry[]
  counts: {
    actors: ReadonlyMap<ActorId, number>
    kinds: ReadonlyMap<EntryKind, number>
    sides: ReadonlyMap<Side, number>
    sources: ReadonlyMap<ArticleId, number>
    /** Entries kept by every filter but the dates, for the density strip. */
    anyDate: Entry[]
  }
}

/** One bit for each filter: a row's mask tells which filters let it pass. */
const DATES = 1
const ACTORS = 2
const KINDS = 4
const SIDES_BIT = 8
const SOURCES = 16
const TEXT = 32
const ALL = 63

/**
 * Applies all filters in one pass. Within one filter the choices add up (either actor), between filters they narrow
 * (the actor and the kind). A date range keeps what overlaps it. An option's count is taken with its own filter set
 * aside, so that it tells what choosing it would leave.
 */
export function filterEntries(edition: Edition, question: Question): Answer {
  const { columns, entries: all } = edition
  const from = question.from === null ? -Infinity : dayNumber(question.from)
  const to = question.to === null ? Infinity : dayNumber(question.to)
  const actors = chosen(question.actors, columns.actorIndex)
  const sources = chosen(question.sources, columns.sourceIndex)
  const kinds = question.kinds.reduce((bits, kind) => bits | (1 << ENTRY_KINDS.indexOf(kind)), 0)
  const sides = question.sides.reduce((bits, side) => bits | (1 << SIDES.indexOf(side)), 0)
  const { matches } = question

  const entries: Entry[] = []
  const anyDate: Entry[] = []
  const actorCounts = new Uint32Array(edition.actors.length)
  const sourceCounts = new Uint32Array(edition.articles.length)
  const kindCounts = new Uint32Array(ENTRY_KINDS.length)
  const sideCounts = new Uint32Array(SIDES.length)
  for (let row = 0; row < columns.length; row++) {
    let mask = 0
    if (columns.startDay[row]! <= to && columns.endDay[row]! >= from) mask |= DATES
    if (actors === null || holdsAny(columns.actors, row, actors)) mask |= ACTORS
    if (kinds === 0 || kinds & (1 << columns.kind[row]!)) mask |= KINDS
    if (sides === 0 || sides & columns.sides[row]!) mask |= SIDES_BIT
    if (sources === null || holdsAny(columns.sources, row, sources)) mask |= SOURCES
    if (matches === null || matches[row] === 1) mask |= TEXT
    if (mask === ALL) entries.push(all[row]!)
    if ((mask | DATES) === ALL) anyDate.push(all[row]!)
    if ((mask | ACTORS) === ALL) countEach(columns.actors, row, actorCounts)
    if ((mask | SOURCES) === ALL) countEach(columns.sources, row, sourceCounts)
    if ((mask | KINDS) === ALL) kindCounts[columns.kind[row]!]!++
    if ((mask | SIDES_BIT) === ALL) {
      for (let side = 0; side < SIDES.length; side++) if (columns.sides[row]! & (1 << side)) sideCounts[side]!++
    }
  }
  return {
    entries,
    counts: {
      actors: new Map(edition.actors.map((actor, i) => [actor.id, actorCounts[i]!])),
      kinds: new Map(ENTRY_KINDS.map((kind, i) => [kind, kindCounts[i]!])),
      sides: new Map(SIDES.map((side, i) => [side, sideCounts[i]!])),
      sources: new Map(edition.articles.map((article, i) => [article.id, sourceCounts[i]!])),
      anyDate,
    },
  }
}

/** A flag for each position chosen; null where nothing is. */
function chosen(ids: readonly string[], index: ReadonlyMap<string, number>): Uint8Array | null {
  if (ids.length === 0) return null
  const flags = new Uint8Array(index.size)
  for (const id of ids) {
    const i = index.get(id)
    if (i !== undefined) flags[i] = 1
  }
  return flags
}

function holdsAny({ offsets, values }: ListColumn, row: number, flags: Uint8Array): boolean {
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) if (flags[values[i]!]) return true
  return false
}

function countEach({ offsets, values }: ListColumn, row: number, counts: Uint32Array): void {
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) counts[values[i]!]!++
}
