import { useMemo } from 'react'
import { countByArticle } from '../../analysis/articleClaims'
import { formatNumber } from '../../text/formatCount'
import type { ViewProps } from '../viewProps'
import { ArticleList } from './ArticleList'
import { ArticleReader } from './ArticleReader'
import './sources.css'
import './articleText.css'
import './marks.css'

/** The articles behind everything, and the one that is open, in full, with its claims marked where they stand. */
export function Sources(props: ViewProps) {
  const { edition, entries, state } = props
  const { articles } = edition
  const telling = useMemo(() => countByArticle(entries).size, [entries])
  const open = state.article === null ? undefined : edition.articleById.get(state.article)
  return (
    <section className="sources" aria-labelledby="sources-title" data-open={open !== undefined}>
      <div className="section-head">
        <h2 id="sources-title">Sources</h2>
        <small>
          the articles as published, and what was read from each
          {telling < articles.length &&
            `; ${formatNumber(telling)} of ${formatNumber(articles.length)} tell of the entries shown`}
        </small>
      </div>
      <div className="sources-columns">
        <ArticleList {...props} />
        {open ? (
          <ArticleReader key={open.id} {...props} article={open} />
        ) : (
          <p className="sources-hint">Open an article to read it in full, with every claim marked in its text.</p>
        )}
      </div>
    </section>
  )
}
