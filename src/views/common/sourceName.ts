import type { Article } from '../../model/article'

/** "Kurdistan24 (article 004)", or "Article 000, outlet not named": the number tells apart what an outlet's name cannot. */
export const sourceName = ({ id, outlet }: Pick<Article, 'id' | 'outlet'>): string =>
  outlet === null ? `Article ${id}, outlet not named` : `${outlet} (article ${id})`
