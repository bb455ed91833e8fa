import { formatPublished } from '../../analysis/citation'
import type { Article } from '../../model/article'
import { DraftBadge } from '../common/DraftBadge'
import { sourceName } from '../common/sourceName'

/** What is known of an article, and why it is believed; what its text does not give is said to be missing. */
export const ArticleFacts = ({ article }: { article: Article }) => (
  <header className="sources-facts">
    <h3 id="sources-reader-title">
      {sourceName(article)}
      <DraftBadge of={article} />
    </h3>
    <dl>
      {article.outletReason !== null && (
        <div>
          <dt>Outlet</dt>
          <dd>
            {article.outlet ?? 'not named'}: {article.outletReason}
          </dd>
        </div>
      )}
      <div>
        <dt>Published</dt>
        <dd>
          {formatPublished(article)}: {article.publishedReason}
        </dd>
      </div>
      {article.headlineReason !== null && (
        <div>
          <dt>Headline</dt>
          <dd>
            {article.headline ?? 'none'}: {article.headlineReason}
          </dd>
        </div>
      )}
      <div>
        <dt>File</dt>
        <dd className="sources-file">{article.file}</dd>
      </div>
    </dl>
  </header>
)
