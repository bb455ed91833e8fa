import { contextOf } from '../../analysis/articleParagraphs'
import { formatPublished } from '../../analysis/citation'
import type { Claim } from '../../model/claim'
import type { Evidence } from '../../model/entry'
import { sourceName } from '../common/sourceName'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'
import { ClaimDate } from './ClaimDate'
import { ClaimSpeaker } from './ClaimSpeaker'
import { ClaimValues } from './ClaimValues'

interface ClaimCardProps extends ViewProps {
  claim: Claim
  shown: Evidence['shown']
  /** Fields in which other claims on the entry say otherwise. */
  differs: ReadonlyMap<string, readonly Claim[]> | undefined
  /** The article's text; undefined where it could not be loaded. */
  text: string | undefined
}

/** What one article says in one place: the sentence in its paragraph, the values read from it, who says it and when. */
export function ClaimCard({ claim, shown, differs, text, edition, state, change }: ClaimCardProps) {
  const article = edition.articleById.get(claim.article)
  const context = text === undefined ? { before: '', quote: claim.quote, after: '' } : contextOf(text, claim)
  return (
    <li className="evidence-claim" aria-current={state.claim === claim.id || undefined}>
      <p className="evidence-source">
        <span>{article ? `${sourceName(article)} · ${formatPublished(article)}` : `Article ${claim.article}`}</span>
        <ClaimStanding claim={claim} />
      </p>
      <blockquote>
        {context.before}
        <mark>{context.quote}</mark>
        {context.after}
      </blockquote>
      {claim.suspect !== null && (
        <p className="evidence-suspect">
          <b>Set aside:</b> {claim.suspect}
        </p>
      )}
      <ClaimValues claim={claim} shown={shown} differs={differs} edition={edition} />
      <dl className="evidence-details">
        <ClaimDate claim={claim} published={article?.publishedOn ?? null} differs={differs?.get('when')} />
        <ClaimSpeaker claim={claim} edition={edition} />
        {claim.note !== null && (
          <div>
            <dt>Editor’s note</dt>
            <dd>{claim.note}</dd>
          </div>
        )}
        {claim.doubts.length > 0 && (
          <div>
            <dt>Not settled</dt>
            <dd>{claim.doubts.join('; ')}</dd>
          </div>
        )}
      </dl>
      <StateLink
        className="text-button"
        state={state}
        change={change}
        to={{ view: 'sources', article: claim.article, claim: claim.id }}
      >
        Read it in the article
      </StateLink>
    </li>
  )
}

/** Whether an editor has checked the claim, and whether it counts. */
function ClaimStanding({ claim }: { claim: Claim }) {
  if (claim.suspect !== null) return <span className="doubt">suspect, in no total</span>
  return claim.status === 'draft' ? <span className="badge">draft</span> : <span>reviewed</span>
}
