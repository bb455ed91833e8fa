import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { claimsIn } from '../../analysis/articleClaims'
import { textQuery } from '../../load/queries'
import { useEvidence } from '../../load/useEvidence'
import type { Article } from '../../model/article'
import { Failed } from '../../ui/Failed'
import type { ViewProps } from '../viewProps'
import { ArticlePicker } from './ArticlePicker'
import { ArticleFacts } from './ArticleFacts'
import { ArticleText } from './ArticleText'

/**
 * One article in full. The text waits for its evidence: legend and notes that came later would push it about under the
 * reader. Where the evidence fails, the text stands alone.
 */
export function ArticleReader(props: ViewProps & { article: Article }) {
  const { article, edition } = props
  const told = useMemo(() => edition.entries.filter((entry) => entry.sources.includes(article.id)), [edition, article])
  const { evidenceOf, isPending, error, retry } = useEvidence(edition, told)
  const text = useQuery(textQuery(edition, article.id))
  const claims = useMemo(
    () => (isPending ? [] : claimsIn(article.id, told, evidenceOf)),
    [article, told, evidenceOf, isPending],
  )
  return (
    <article className="sources-reader" aria-labelledby="sources-reader-title">
      <ArticlePicker {...props} />
      <ArticleFacts article={article} />
      {error && <Failed what="The claims of this article did not load." error={error} onRetry={retry} />}
      {text.error ? (
        <Failed what="The article did not load." error={text.error} onRetry={() => void text.refetch()} />
      ) : text.data === undefined || isPending ? (
        <p role="status">The article is on its way …</p>
      ) : (
        <ArticleText {...props} text={text.data} claims={claims} />
      )}
    </article>
  )
}
