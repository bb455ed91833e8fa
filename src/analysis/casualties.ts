import { BOUNDS } from '../model/count'
import type { Bound, Count } from '../model/count'
import type { Entry, EntryId, Strike } from '../model/entry'
import { formatCount, formatNumber, plural } from '../text/formatCount'
import { addCounts } from './countArithmetic'

/** People killed and wounded, as a strike tells of them. */
export type Casualties = Pick<Strike, 'killed' | 'wounded'>

/**
 * Killed and wounded together; null where neither is told. Where only one is told the sum is a lower bound: "2 killed"
 * says nothing of the wounded, so it is "at least 2". An estimate stays one, and "at most 2" bounds the sum no longer.
 */
export function casualtiesOf({ killed, wounded }: Casualties): Count | null {
  if (killed === null || wounded === null) {
    const told = killed ?? wounded
    return told && { value: told.value, bound: BOUND_ALONE[told.bound] }
  }
  return addCounts(killed, wounded)
}

/** What one number's bound says of a sum whose other number is unknown. */
const BOUND_ALONE: Record<Bound, Bound> = {
  exact: 'at-least',
  'at-least': 'at-least',
  about: 'about',
  'at-most': 'about',
}

/** "6 wounded", "3 killed, at least 10 wounded", "number unknown", "no casualties". */
export function formatCasualties({ killed, wounded }: Casualties): string {
  if (killed === null && wounded === null) return 'number unknown'
  if (isNone(killed) && isNone(wounded)) return 'no casualties'
  const parts = [
    killed && !isNone(killed) && `${formatCount(killed)} killed`,
    wounded && !isNone(wounded) && `${formatCount(wounded)} wounded`,
  ].filter((part): part is string => Boolean(part))
  return parts.join(', ') || (killed === null ? 'no one wounded' : 'no one killed')
}

const isNone = (count: Count | null): boolean => count?.value === 0 && count.bound !== 'at-least'

/** Several strikes together. */
export interface Tally {
  /** How many strikes: a total among whose parts some are there is none besides them. */
  strikes: number
  /** How many of them no editor has checked. */
  drafts: number
  /** How many of them tell no number of people. */
  unknown: number
  /** Killed and wounded where told; null where no strike tells. */
  people: Count | null
}

/**
 * Adds strikes up so that nothing is counted twice: what is part of a total that is itself among the entries is left to
 * that total ("3 killed in Rostov region" already holds the 2 in Rostov-on-Don), unless the total tells no number.
 * A strike with unknown numbers makes the sum a lower bound.
 */
export function tallyStrikes(entries: readonly Entry[], entryById: ReadonlyMap<EntryId, Entry>): Tally {
  const present = wholesPresent(entries, entryById)
  const sums: Partial<Record<Bound, number>> = {}
  let strikes = 0
  let drafts = 0
  let unknown = 0
  let isOpen = false
  for (const entry of entries) {
    if (entry.kind !== 'strike') continue
    const wholes =
      entry.partOf === null || present.size === 0
        ? NO_STRIKES
        : wholesOf(entry, entryById).filter(({ id }) => present.has(id))
    const isTotal = present.has(entry.id)
    if (!isTotal) {
      strikes++
      if (entry.status === 'draft') drafts++
    }
    if (wholes.some(casualtiesOf)) continue
    const people = casualtiesOf(entry)
    if (people !== null) sums[people.bound] = (sums[people.bound] ?? 0) + people.value
    else {
      isOpen = true
      if (!isTotal) unknown++
    }
  }
  const terms = BOUNDS.flatMap((bound) => (sums[bound] === undefined ? [] : [{ value: sums[bound], bound }]))
  const people = terms.length === 0 ? null : terms.reduce(addCounts)
  return {
    strikes,
    drafts,
    unknown,
    people: people && isOpen ? addCounts(people, { value: 0, bound: 'at-least' }) : people,
  }
}

const NO_STRIKES: readonly Strike[] = []

/** The strikes that any of the entries is part of and that are themselves among them. Most entries are part of none. */
function wholesPresent(entries: readonly Entry[], entryById: ReadonlyMap<EntryId, Entry>): ReadonlySet<EntryId> {
  const wholes = new Set<EntryId>()
  for (const entry of entries)
    if (entry.partOf !== null) for (const { id } of wholesOf(entry, entryById)) wholes.add(id)
  const present = new Set<EntryId>()
  if (wholes.size > 0) for (const { id } of entries) if (wholes.has(id)) present.add(id)
  return present
}

/** The strikes that a strike is part of, the nearest first. */
function wholesOf(entry: Entry, entryById: ReadonlyMap<EntryId, Entry>): Strike[] {
  const wholes: Strike[] = []
  const seen = new Set<EntryId>([entry.id])
  for (let id = entry.partOf; id !== null && !seen.has(id); id = entryById.get(id)?.partOf ?? null) {
    seen.add(id)
    const whole = entryById.get(id)
    if (whole?.kind === 'strike') wholes.push(whole)
  }
  return wholes
}

/** "14 strikes, at least 120 casualties"; "2 strikes (1 draft), numbers unknown". */
export const formatTally = (tally: Tally): string => `${formatStrikes(tally)}, ${formatPeople(tally)}`

/** "14 strikes", and how many of them no editor has checked. */
export const formatStrikes = ({ strikes, drafts }: Pick<Tally, 'strikes' | 'drafts'>): string =>
  plural(strikes, 'strike') + formatDrafts(drafts)

/** " (2 drafts)", to stand behind what they are among; nothing where there are none. */
export const formatDrafts = (drafts: number): string => (drafts === 0 ? '' : ` (${plural(drafts, 'draft')})`)

/** "at least 120 casualties", the killed and the wounded together. */
export function formatPeople({ strikes, people }: Pick<Tally, 'strikes' | 'people'>): string {
  if (people === null) return strikes === 1 ? 'number unknown' : 'numbers unknown'
  return isNone(people) ? 'no casualties' : `${formatCount(people)} ${people.value === 1 ? 'casualty' : 'casualties'}`
}

/** "1.2k": short enough for a disc on the map. */
export const formatShort = (value: number): string =>
  value < 1000 ? formatNumber(value) : `${formatNumber(Math.round(value / 100) / 10)}k`
