import type { ActorId } from '../model/actor'
import type { EntryId } from '../model/entry'
import type { Side } from '../model/side'
import { append } from '../text/append'
import { slug } from '../text/slug'
import type { EntryHead } from './buildEntries'
import { draftTitle } from './draftTitle'
import type { DisplayNames } from './draftTitle'
import type { FoundClaim, UnnumberedClaim } from './foundClaim'
import { isAgainst, shared, shelfKeys, tellsOfTheSame } from './sameEvent'

/** Names as the page shows them, and whose side an actor is on. */
export type NamesAndSides = DisplayNames & { side: (actor: ActorId) => Side }

/** A found claim that has its entry. */
export type JoinedClaim = FoundClaim & { entry: EntryId }

/**
 * Gives every claim without an entry one: an existing entry that tells of the same thing, or a new one. What counts as
 * the same stands in `sameEvent`; nothing that an entry already tells may speak against it. Of several talks, those with
 * most of the same people are meant. Claims are taken in the order given, so that the same claims always give the same
 * ids.
 */
export function joinDrafts(
  claims: readonly FoundClaim[],
  taken: ReadonlySet<EntryId>,
  names: NamesAndSides,
): { joined: JoinedClaim[]; opened: EntryHead[] } {
  const shelves = new Map<string, { entry: EntryId; claim: UnnumberedClaim }[]>()
  const told = new Map<EntryId, UnnumberedClaim[]>()
  const shelve = (claim: UnnumberedClaim, entry: EntryId): void => {
    append(told, entry, claim)
    for (const key of shelfKeys(claim)) append(shelves, key, { entry, claim })
  }
  for (const { claim, entry } of claims) if (entry !== null) shelve(claim, entry)

  const ids = new Set(taken)
  const opened: EntryHead[] = []
  const joined = claims.map((found): JoinedClaim => {
    if (found.entry !== null) return { ...found, entry: found.entry }
    const { claim } = found
    const candidates = shelfKeys(claim)
      .flatMap((key) => shelves.get(key) ?? [])
      .filter((other) => tellsOfTheSame(claim, other.claim))
      .sort((a, b) => shared(claim, b.claim) - shared(claim, a.claim))
    let entry = candidates.find((other) => !isAgainst(claim, told.get(other.entry)!, names.side))?.entry
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

/** `draft-strike-lutsk-2025-12-17`: made of what the claim tells, so that it stays while the claim does. */
function openId(claim: UnnumberedClaim, title: string, taken: ReadonlySet<EntryId>): EntryId {
  const subject =
    claim.kind === 'raid' ? claim.launchedBy : claim.kind === 'strike' ? claim.place.id.replace(/^draft-/, '') : title
  const wanted = `draft-${claim.kind}-${slug(subject)}-${claim.when?.start ?? claim.article}`
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  return id
}
