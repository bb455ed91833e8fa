import type { Article } from '../../model/article'
import { sourceName } from '../common/sourceName'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

/** Articles to pick from at once; the way back to all of them stands beside. */
const MOST = 40

/** Where the list of articles has no room beside the open one: a line to go back to it, or straight to another. */
export function ArticlePicker({ article, edition, state, change }: ViewProps & { article: Article }) {
  const first = edition.articles.slice(0, MOST)
  const offered = first.includes(article) ? first : [article, ...first]
  return (
    <div className="sources-picker">
      <StateLink className="text-button" state={state} change={change} to={{ article: null, claim: null }}>
        ‹ All sources
      </StateLink>
      <select
        aria-label="Article"
        value={article.id}
        onChange={({ target }) => change({ article: target.value, claim: null })}
      >
        {offered.map((other) => (
          <option key={other.id} value={other.id}>
            {sourceName(other)}
            {other.headline !== null && `: ${other.headline}`}
          </option>
        ))}
      </select>
    </div>
  )
}
