import type { Article } from '../model/article'

/**
 * The outlets that are named, without repeats, how many articles name none, and the first and last day of publication.
 */
export function computeCoverage(articles: readonly Article[]) {
  const days = articles.flatMap(({ publishedOn }) => publishedOn ?? []).sort()
  return {
    outlets: [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].sort(),
    unnamed: articles.filter(({ outlet }) => outlet === null).length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  }
}
