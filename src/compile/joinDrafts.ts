import type { EntryId } from '../model/entry'
import { isTalk } from '../model/values'
import type { When } from '../model/when'
import { slug } from '../text/slug'
import type { EntryHead } from './buildEntries'
import { draftTitle } from './draftTitle'
import type { DisplayNames } from './draftTitle'
import type { FoundClaim, UnnumberedClaim } from './foundClaim'

/** A found claim that has its entry. */
export type JoinedClaim = FoundClaim & { entry: EntryId }

/**
 * Gives every claim without an entry one: an existing entry that tells of the same thing, or a new one. What counts as
 * the same, and nothing less:
 * - raid: one side's drones in the same night and scope ("fired 82 drones overnight" and "Russia launched 82 drones");
 * - strike: the same place in the same night, or on the same day, with no other attacker named;
 * - negotiation: a meeting, call or summit that shares a participant, on overlapping days, in no other place;
 * - position: the same party's same stance on a topic, on overlapping days;
 * - figure: the same value in the same unit, as of overlapping days.
 * Statements, proposals, decisions and reports are never joined: two on one day are too easily two.
 * Claims are taken in the order given, so that the same claims always give the same ids.
 */
export function joinDrafts(
  claims: readonly FoundClaim[],
  taken: ReadonlySet<EntryId>,
  names: DisplayNames,
): { joined: JoinedClaim[]; opened: EntryHead[] } {
  const shelves = new Map<string, { entry: EntryId; claim: UnnumberedClaim }[]>()
  const shelve = (claim: UnnumberedClaim, entry: EntryId): void => {
    for (const key of shelfKeys(claim)) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push({ entry, claim })
      else shelves.set(key, [{ entry, claim }])
    }
  }
  for (const { claim, entry } of claims) if (entry !== null) shelve(claim, entry)

  const ids = new Set(taken)
  const opened: EntryHead[] = []
  const joined = claims.map((found): JoinedClaim => {
    if (found.entry !== null) return { ...found, entry: found.entry }
    const { claim } = found
    const candidates = shelfKeys(claim).flatMap((key) => shelves.get(key) ?? [])
    let entry = candidates.find((other) => tellsOfTheSame(claim, other.claim))?.entry
    if (entry === undefined) {
      const title = draftTitle(claim, names)
      entry = openId(claim, title, ids)
      ids.add(entry)
      opened.push({ id: entry, title, partOf: null })
    }
    shelve(claim, entry)
    return { ...found, entry }
  })
  return { joined, opened }
}

/** Only claims on one shelf are compared, so that a thousand articles join in a moment. */
function shelfKeys(claim: UnnumberedClaim): string[] {
  const month = claim.when?.start.slice(0, 7) ?? 'undated'
  const months = claim.when ? [...new Set([month, claim.when.end.slice(0, 7)])] : [month]
  return months.flatMap((during) => {
    switch (claim.kind) {
      case 'raid':
        return [`raid ${claim.launchedBy} ${claim.scope} ${claim.place?.id ?? ''} ${during}`]
      case 'strike':
        return [`strike ${claim.place.id} ${during}`]
      case 'negotiation':
        return isTalk(claim.form) ? claim.participants.map((actor) => `meeting ${actor} ${during}`) : []
      case 'position':
        return [`position ${claim.party} ${claim.topic} ${claim.stance} ${during}`]
      case 'figure':
        return [`figure ${claim.measure} ${claim.value?.value} ${claim.unit} ${claim.deadline?.start} ${during}`]
    }
  })
}

function tellsOfTheSame(a: UnnumberedClaim, b: UnnumberedClaim): boolean {
  if (a.kind === 'raid' || a.kind === 'strike') {
    if (!isSameNightOrDay(a.when, b.when)) return false
    return (
      a.kind === 'raid' ||
      b.kind !== 'strike' ||
      a.attacker === null ||
      b.attacker === null ||
      a.attacker === b.attacker
    )
  }
  if (!overlap(a.when, b.when)) return false
  return (
    a.kind !== 'negotiation' ||
    b.kind !== 'negotiation' ||
    a.place === null ||
    b.place === null ||
    a.place.id === b.place.id
  )
}

/**
 * The nights of 17–18 and 18–19 December share a day and are two; the morning report of the 18th tells of the first.
 */
function isSameNightOrDay(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return false
  if (a.start === b.start && a.end === b.end) return true
  const [night, other] = a.precision === 'night' ? [a, b] : [b, a]
  return night.precision === 'night' && other.start === night.end && other.end === night.end
}

/** What is not dated is not known to be the same. */
const overlap = (a: When | null, b: When | null): boolean =>
  a !== null && b !== null && a.start <= b.end && b.start <= a.end

/** `draft-strike-lutsk-2025-12-17`: made of what the claim tells, so that it stays while the claim does. */
function openId(claim: UnnumberedClaim, title: string, taken: ReadonlySet<EntryId>): EntryId {
  const subject =
    claim.kind === 'raid' ? claim.launchedBy : claim.kind === 'strike' ? claim.place.id.replace(/^draft-/, '') : title
  const wanted = `draft-${claim.kind}-${slug(subject)}-${claim.when?.start ?? claim.article}`
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  return id
}
