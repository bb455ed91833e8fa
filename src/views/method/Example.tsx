import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

interface ExampleProps extends ViewProps {
  article: string
  quote: string
}

/** A sentence that shows why a rule is as it is; a link leads to its article where this edition holds it. */
export function Example({ article, quote, edition, state, change }: ExampleProps) {
  const isHere = !edition.manifest.synthetic && edition.articleById.has(article)
  return (
    <blockquote className="method-example">
      “{quote}”{' '}
      {isHere ? (
        <StateLink state={state} change={change} to={{ view: 'sources', article, claim: null }}>
          Article {article}
        </StateLink>
      ) : (
        <span>Article {article} of the first edition</span>
      )}
    </blockquote>
  )
}
