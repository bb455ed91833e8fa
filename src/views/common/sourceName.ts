import { formatPublished } from '../../analysis/citation'
import type { Article, ArticleId } from '../../model/article'

/**
 * "Kurdistan24 (article 004)", or "Article 000, outlet not named": the number tells apart what an outlet's name cannot.
 */
export const sourceName = ({ id, outlet }: Pick<Article, 'id' | 'outlet'>): string =>
  outlet === null ? `Article ${id}, outlet not named` : `${outlet} (article ${id})`

/** "Kurdistan24 (article 004) · 17 December 2025"; an article that the edition lacks is named by its number. */
export const sourceLine = (article: Article | undefined, id: ArticleId): string =>
  article ? `${sourceName(article)} · ${formatPublished(article)}` : `Article ${id}`
