import type { ArticleId } from '../model/article'
import type { Claim } from '../model/claim'
import type { Entry, EntryId, Evidence } from '../model/entry'
import { ENTRY_KINDS } from '../model/values'
import type { EntryKind } from '../model/values'
import { compareText } from '../text/compareText'
import { append } from '../text/append'

/** How many entries of each kind an article tells. */
export type KindCounts = Record<EntryKind, number>

const noKinds = (): KindCounts => ({ negotiation: 0, raid: 0, strike: 0, position: 0, figure: 0 })

/** For every article that tells any of the entries, how many of each kind. One pass. */
export function countByArticle(entries: readonly Entry[]): Map<ArticleId, KindCounts> {
  const counts = new Map<ArticleId, KindCounts>()
  for (const { kind, sources } of entries) {
    for (const source of sources) {
      let kinds = counts.get(source)
      if (kinds === undefined) counts.set(source, (kinds = noKinds()))
      kinds[kind]++
    }
  }
  return counts
}

/** How many entries there are of each kind. */
export function countKinds(entries: readonly Entry[]): KindCounts {
  const kinds = noKinds()
  for (const { kind } of entries) kinds[kind]++
  return kinds
}

/** How many entries of all kinds; undefined counts none. */
export const sumKinds = (counts: KindCounts | undefined): number =>
  counts === undefined ? 0 : ENTRY_KINDS.reduce((sum, kind) => sum + counts[kind], 0)

/** Claims article by article, in the order in which the articles first come. */
export function groupByArticle(claims: readonly Claim[]): [ArticleId, Claim[]][] {
  const groups = new Map<ArticleId, Claim[]>()
  for (const claim of claims) append(groups, claim.article, claim)
  return [...groups]
}

/** The claims that one article makes on some entries, in the order of its text. */
export const claimsIn = (
  article: ArticleId,
  entries: readonly Entry[],
  evidenceOf: (entry: EntryId) => Evidence | undefined,
): Claim[] =>
  entries
    .flatMap((entry) => evidenceOf(entry.id)?.claims ?? [])
    .filter((claim) => claim.article === article)
    .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.id, b.id))
