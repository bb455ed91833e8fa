import { useMemo } from 'react'
import { computeCoverage } from '../../analysis/coverage'
import { formatNumber, inWords, plural } from '../../text/formatCount'
import { formatSpan } from '../../text/formatWhen'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

/** Outlets named in the brief before the rest becomes a number. */
const OUTLETS = 6

/** How many articles of which outlets and days this edition reads, and how much of it the filters leave. */
export function BriefCoverage({ edition, entries, state, change }: ViewProps) {
  const { outlets, unnamed, from, to } = useMemo(() => computeCoverage(edition.articles), [edition])
  const more = outlets.length - OUTLETS
  const named = [
    ...outlets.slice(0, OUTLETS),
    ...(more > 0 ? [`${formatNumber(more)} more`] : []),
    ...(unnamed > 0 ? [`${inWords(unnamed)} without a named outlet`] : []),
  ]
  const all = edition.entries.length
  return (
    <p>
      <StateLink state={state} change={change} to={{ view: 'sources', article: null, claim: null }}>
        {capitalise(inWords(edition.articles.length))} {edition.articles.length === 1 ? 'article' : 'articles'}
      </StateLink>
      {from !== null && to !== null && `, published ${formatSpan(from, to)}`}: {named.join('; ')}.{' '}
      {entries.length < all
        ? `The filters leave ${formatNumber(entries.length)} of ${plural(all, 'entry', 'entries')}; what follows is about those.`
        : `What they tell makes ${plural(all, 'entry', 'entries')}.`}
    </p>
  )
}

const capitalise = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase())
