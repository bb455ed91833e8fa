import type { Claim } from '../model/claim'
import { compareText } from '../text/compareText'
import type { EntryHead } from './buildEntries'
import { numberClaim } from './foundClaim'
import { joinDrafts, type NamesAndSides } from './joinDrafts'
import type { ReadArticle } from './readArticles'
import type { Registry } from './readRegistry'

/**
 * Gives every claim its number and its entry, and lists the entries: the editors' and those that drafts open. Articles
 * are taken by their day of publication, so that a draft joins what was told before it.
 */
export function joinClaims(
  articles: readonly ReadArticle[],
  registry: Registry,
  names: NamesAndSides,
): { claims: Claim[]; heads: EntryHead[] } {
  const byDay = [...articles].sort((a, b) => compareText(a.facts.publishedOn ?? '', b.facts.publishedOn ?? ''))
  const edited = Object.entries(registry.entries.value).map(([id, { title, partOf }]) => ({
    id,
    title,
    partOf: partOf ?? null,
  }))
  const taken = new Set([...edited.map(({ id }) => id), ...Object.keys(registry.renamed.value)])
  const { joined, opened } = joinDrafts(
    byDay.flatMap(({ claims }) => claims),
    taken,
    names,
  )
  const counts = new Map<string, number>()
  const claims = joined.map(({ claim, entry }) => {
    const number = (counts.get(claim.article) ?? 0) + 1
    counts.set(claim.article, number)
    return numberClaim(claim, claim.article, number, entry)
  })
  return { claims, heads: [...edited, ...opened] }
}
