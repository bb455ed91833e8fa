import { useMemo, useState } from 'react'
import { countByArticle } from '../../analysis/articleClaims'
import { ShowMore } from '../../ui/ShowMore'
import type { ViewProps } from '../viewProps'
import { ArticleItem } from './ArticleItem'

/** Articles listed at once; thousands in one list help no reader and slow the page. */
const PAGE = 40

/** Every article of the edition, whether or not the filters leave anything of it. */
export function ArticleList(props: ViewProps) {
  const { edition, entries, state } = props
  const [pages, setPages] = useState(1)
  const all = useMemo(() => countByArticle(edition.entries), [edition])
  const shown = useMemo(() => countByArticle(entries), [entries])
  const listed = edition.articles.slice(0, pages * PAGE)
  const open = state.article === null ? undefined : edition.articleById.get(state.article)
  return (
    <div className="sources-list">
      <ol>
        {open && !listed.includes(open) && (
          <ArticleItem {...props} article={open} counts={all.get(open.id)} shown={shown.get(open.id)} />
        )}
        {listed.map((article) => (
          <ArticleItem
            key={article.id}
            {...props}
            article={article}
            counts={all.get(article.id)}
            shown={shown.get(article.id)}
          />
        ))}
      </ol>
      <ShowMore rest={edition.articles.length - listed.length} page={PAGE} onMore={() => setPages(pages + 1)} />
    </div>
  )
}
