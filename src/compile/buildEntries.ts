import type { Actor, ActorId } from '../model/actor'
import type { ArticleId } from '../model/article'
import type { Claim } from '../model/claim'
import type { Entry, EntryId, Evidence } from '../model/entry'
import type { Place, PlaceId } from '../model/place'
import { BELLIGERENTS, SIDES, type Side } from '../model/side'
import { append } from '../text/append'
import { compareText } from '../text/compareText'
import { entryValues } from './entryValues'
import { chooseWhen, undatedWhen } from './entryWhen'
import { shownBy } from './showValues'

/** What the registry, or the draft that opened it, says of an entry. */
export interface EntryHead {
  id: EntryId
  title: string
  partOf: EntryId | null
}

/** Claims in the order in which they were told: by the day of their article, then by the order of its text. */
export function inTellingOrder(claims: readonly Claim[], publishedOn: ReadonlyMap<ArticleId, string | null>): Claim[] {
  const day = (claim: Claim): string => publishedOn.get(claim.article) ?? ''
  return [...claims].sort(
    (a, b) => compareText(day(a), day(b)) || compareText(a.article, b.article) || a.start - b.start,
  )
}

/** Keeps the order of the claims within each entry. */
export function groupByEntry(claims: readonly Claim[]): Map<EntryId, Claim[]> {
  const groups = new Map<EntryId, Claim[]>()
  for (const claim of claims) append(groups, claim.entry, claim)
  return groups
}

/**
 * Builds one entry from its claims, which are in the order in which they were told, each dated by itself or by its
 * article. Whether it is disputed is settled later, once all entries stand.
 */
export function buildEntry(
  head: EntryHead,
  claims: readonly Claim[],
  publishedOn: ReadonlyMap<ArticleId, string | null>,
  actors: ReadonlyMap<ActorId, Actor>,
  places: ReadonlyMap<PlaceId, Place>,
): Entry & Evidence {
  const { values, shown, attributedTo } = entryValues(claims)
  const when = chooseWhen(claims)
  const involved = [...new Set(claims.flatMap(actorsOf))].sort()
  const armed = claims.flatMap((claim) => armedSides(claim, places))
  const sides = new Set([...involved.map((id) => actors.get(id)?.side), ...armed])
  return {
    ...head,
    ...values,
    when: when?.claim.when ?? undatedWhen(claims, publishedOn),
    actors: involved,
    sides: SIDES.filter((side) => sides.has(side)),
    sources: [...new Set(claims.map((claim) => claim.article))].sort(),
    claimCount: claims.length,
    status: claims.some((claim) => claim.status === 'reviewed') ? 'reviewed' : 'draft',
    attributedTo,
    disputed: null,
    claims: [...claims],
    shown: when ? { when: shownBy(when), ...shown } : shown,
  } as Entry & Evidence
}

/** Newest first, then by id. */
export const byNewest = (a: Entry, b: Entry): number =>
  compareText(b.when.start, a.when.start) || compareText(a.id, b.id)

/** Everyone a claim involves: who says it, who takes part, whose position it is. */
export function actorsOf(claim: Claim): ActorId[] {
  const speakers = claim.attributedTo?.actors ?? []
  if (claim.kind === 'negotiation') return [...speakers, ...claim.participants]
  return claim.kind === 'position' ? [...speakers, claim.party] : speakers
}

/**
 * Whose arms a claim tells of, and who is under fire. A raid has both: "47 Ukrainian drones" flew at Russia. A strike
 * has its attacker and whose place is hit, by recognised borders: in "Bataysk" it is Russia, in Sevastopol Ukraine.
 */
function armedSides(claim: Claim, places: ReadonlyMap<PlaceId, Place>): Side[] {
  if (claim.kind === 'raid') return [...BELLIGERENTS]
  if (claim.kind !== 'strike') return []
  const country = places.get(claim.place.id)?.country
  return BELLIGERENTS.filter((side) => side === claim.attacker || side === country)
}
