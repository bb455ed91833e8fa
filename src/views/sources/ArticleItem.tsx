import { sumKinds } from '../../analysis/articleClaims'
import type { KindCounts } from '../../analysis/articleClaims'
import type { Article } from '../../model/article'
import { ENTRY_KINDS } from '../../model/values'
import { plural } from '../../text/formatCount'
import { DraftBadge } from '../common/DraftBadge'
import { KIND_NAMES } from '../common/kindNames'
import { sourceLine } from '../common/sourceName'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

interface ArticleItemProps extends ViewProps {
  article: Article
  /** Entries it tells, by kind; undefined for none. */
  counts: KindCounts | undefined
  /** Those of them that the filters leave. */
  shown: KindCounts | undefined
}

/**
 * One article of the list: what it is called, who published it and when, as far as known, and what was read from it.
 */
export function ArticleItem({ article, counts, shown, state, change }: ArticleItemProps) {
  const isOnly = state.sources.length === 1 && state.sources[0] === article.id
  const total = sumKinds(counts)
  const left = sumKinds(shown)
  return (
    <li className="sources-item" aria-current={state.article === article.id || undefined}>
      <h3>
        <StateLink state={state} change={change} to={{ article: article.id, claim: null }}>
          {article.headline ?? `Article ${article.id}, without a headline`}
        </StateLink>
        <DraftBadge of={article} />
      </h3>
      <p>{sourceLine(article, article.id)}</p>
      <p>
        {plural(article.claimCount, 'claim')} on {plural(total, 'entry', 'entries')}
        {left < total && `, ${left} of them shown`}
      </p>
      {counts && (
        <ul className="sources-kinds" aria-label="Entries by kind">
          {ENTRY_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
            <li key={kind} data-kind={kind}>
              {KIND_NAMES[kind]} <b>{counts[kind]}</b>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="text-button"
        aria-pressed={isOnly}
        onClick={() => change({ sources: isOnly ? [] : [article.id] })}
      >
        {isOnly ? 'Show all sources' : 'Show only this source'}
      </button>
    </li>
  )
}
