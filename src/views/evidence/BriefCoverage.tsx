import { useMemo } from 'react'
import { computeCoverage } from '../../analysis/brief'
import { inWords } from '../../analysis/describeEdition'
import { plural } from '../../text/formatCount'
import { formatSpan } from '../../text/formatWhen'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

/** Outlets named in the brief before the rest becomes a number. */
const OUTLETS = 6

/** How many articles of which outlets and days this edition reads, and how much of it the filters leave. */
export function BriefCoverage({ edition, entries, state, change }: ViewProps) {
  const { outlets, unnamed, from, to } = useMemo(() => computeCoverage(edition.articles), [edition])
  const more = outlets.length - OUTLETS
  const named = [...outlets.slice(0, OUTLETS), ...(more > 0 ? [`${more} more`] : []), ...(unnamed > 0 ? [`${inWords(unnamed)} whose outlet is not named`] : [])]
  const isFiltered = entries.length < edition.entries.length
  return (
    <p>
      {inWords(edition.articles.length).replace(/^./u, (letter) => letter.toUpperCase())}{' '}
      <StateLink state={state} change={change} to={{ view: 'sources', article: null, claim: null }}>
        {edition.articles.length === 1 ? 'article' : 'articles'}
      </StateLink>
      {from !== null && to !== null && `, published ${formatSpan(from, to)}`}: {named.join(', ')}. They tell of{' '}
      {plural(edition.entries.length, 'thing', 'things')} in the world
      {isFiltered && `; the filters leave ${plural(entries.length, 'entry', 'entries')}, and this brief is about those`}. Each line below opens its
      sentences.
    </p>
  )
}
