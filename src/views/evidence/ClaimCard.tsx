import { contextOf } from '../../analysis/articleParagraphs'
import type { Claim } from '../../model/claim'
import type { Evidence } from '../../model/entry'
import { DraftBadge } from '../common/DraftBadge'
import { StateLink } from '../common/StateLink'
import { ClaimDate } from './ClaimDate'
import { ClaimSpeaker } from './ClaimSpeaker'
import { ClaimValues } from './ClaimValues'
import type { EvidenceProps } from './evidenceProps'

interface ClaimCardProps extends EvidenceProps {
  claim: Claim
  shown: Evidence['shown']
  /** Fields in which other claims on the entry say otherwise. */
  differs: ReadonlyMap<string, readonly Claim[]> | undefined
  /** The article's text; undefined where it could not be loaded. */
  text: string | undefined
}

/** What one article says in one place: the sentence in its paragraph, the values read from it, who says it and when. */
export function ClaimCard({ claim, shown, differs, text, leaving, edition, state, change }: ClaimCardProps) {
  const context = text === undefined ? { before: '', quote: claim.quote, after: '' } : contextOf(text, claim)
  return (
    <li className="evidence-claim" aria-current={state.claim === claim.id || undefined}>
      <blockquote>
        {context.before}
        <mark>{context.quote}</mark>
        {context.after}
      </blockquote>
      {claim.suspect !== null && (
        <p className="evidence-suspect">
          <b>Suspect, in no total.</b> {claim.suspect}
        </p>
      )}
      <ClaimValues claim={claim} shown={shown} differs={differs} edition={edition} />
      <dl className="evidence-details">
        <ClaimDate claim={claim} differs={differs?.get('when')} />
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
      <p className="evidence-ways">
        <StateLink
          className="text-button"
          state={state}
          change={change}
          to={{ ...leaving, view: 'sources', article: claim.article, claim: claim.id }}
        >
          Read it in the article
        </StateLink>
        <span>{claim.status === 'draft' ? <DraftBadge of={claim} /> : 'reviewed'}</span>
      </p>
    </li>
  )
}
