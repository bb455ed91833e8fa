import type { Article } from '../model/article'
import type { Entry } from '../model/entry'
import { formatDate, formatWhen, inSentence } from '../text/formatWhen'
import { describeEdition } from './describeEdition'
import type { Edition } from './edition'

/**
 * Citations name the edition's version and the articles' own dates, and no day of access: the version fixes the
 * content, so equal content is cited in equal words.
 */

/** The page as it stands at `link`. */
export const citePage = (edition: Edition, link: string): string =>
  `Parley. ${describeEdition(edition)}. Edition ${edition.manifest.version}, ${link}`

/** One entry, with every article that tells it. */
export function citeEntry(edition: Edition, entry: Entry, link: string): string {
  const sources = entry.sources.flatMap((id) => edition.articleById.get(id) ?? []).map(citeArticle)
  const heading = sources.length === 1 ? 'Source' : 'Sources'
  const when = inSentence(formatWhen(entry.when))
  return `“${entry.title}”, ${when}. Parley, edition ${edition.manifest.version}, ${link}. ${heading}: ${sources.join('; ')}.`
}

const citeArticle = (article: Article): string =>
  [
    article.outlet ?? 'outlet not named',
    ...(article.headline === null ? [] : [`“${article.headline}”`]),
    `${formatPublished(article)} (article ${article.id})`,
  ].join(', ')

/** "18 December 2025", or that nothing in the article fixes the day. */
export const formatPublished = ({ publishedOn }: Pick<Article, 'publishedOn'>): string =>
  publishedOn === null ? 'date not known' : formatDate(publishedOn)
