import type { Article, ArticleId } from '../../model/article'
import { inWords } from '../../text/formatCount'
import { sourceLine } from '../common/sourceName'

interface SourceHeadingProps {
  id: ArticleId
  article: Article | undefined
  claims: number
}

/** "Article 000, outlet not named · 18 December 2025", over the claims that the article makes. */
export const SourceHeading = ({ id, article, claims }: SourceHeadingProps) => (
  <h4>
    {sourceLine(article, id)}
    {claims > 1 && <small>{inWords(claims)} claims</small>}
  </h4>
)
