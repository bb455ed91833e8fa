import type { Claim, ClaimId } from '../model/claim'
import { DEGREES } from '../model/dispute'
import type { Degree, Dispute } from '../model/dispute'
import type { Entry, EntryId, Evidence } from '../model/entry'
import { compareText } from '../text/compareText'

/** Disputes as a reader goes through them, and how many the filters keep back. */
export interface DisputeList {
  shown: readonly Dispute[]
  hidden: number
  byDegree: Readonly<Record<Degree, number>>
}

/** The disputes that touch an entry shown: gravest first, within a degree the newest first. */
export function listDisputes(
  disputes: readonly Dispute[],
  entries: readonly Entry[],
  entryById: ReadonlyMap<EntryId, Entry>,
): DisputeList {
  const kept = new Set(entries.map((entry) => entry.id))
  const byDegree: Record<Degree, number> = { contradiction: 0, apparent: 0, evolution: 0 }
  const dated: { dispute: Dispute; day: string }[] = []
  for (const dispute of disputes) {
    if (!dispute.entries.some((id) => kept.has(id))) continue
    byDegree[dispute.degree]++
    dated.push({ dispute, day: newestDay(dispute, entryById) })
  }
  dated.sort(
    (a, b) => rank(a.dispute) - rank(b.dispute) || compareText(b.day, a.day) || compareText(a.dispute.id, b.dispute.id),
  )
  return { shown: dated.map(({ dispute }) => dispute), hidden: disputes.length - dated.length, byDegree }
}

/** Disputes gravest first, as the edition lists them within each degree. */
export const gravestFirst = (disputes: readonly Dispute[]): Dispute[] => [...disputes].sort((a, b) => rank(a) - rank(b))

const rank = ({ degree }: Dispute): number => DEGREES.indexOf(degree)

const newestDay = (dispute: Dispute, entryById: ReadonlyMap<EntryId, Entry>): string =>
  dispute.entries.map((id) => entryById.get(id)?.when.start ?? '').reduce((a, b) => (a > b ? a : b), '')

/** The entries whose claims a dispute names, those for comparison too. */
export const entriesTold = ({ entries, context }: Dispute): EntryId[] => [
  ...new Set([...entries, ...context.map(({ entry }) => entry)]),
]

/** The claims that a dispute names, in its order; those whose evidence has not come are left out. */
export function disputedClaims(dispute: Dispute, evidenceOf: (entry: EntryId) => Evidence | undefined): Claim[] {
  const claims = new Map<ClaimId, Claim>()
  for (const entry of entriesTold(dispute))
    for (const claim of evidenceOf(entry)?.claims ?? []) claims.set(claim.id, claim)
  return dispute.claims.flatMap((id) => claims.get(id) ?? [])
}
