import type { Claim } from '../../model/claim'
import { DraftBadge } from '../common/DraftBadge'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

interface PositionSentencesProps extends Pick<ViewProps, 'state' | 'change'> {
  claims: readonly Claim[]
}

/** The sentences behind the selected position, in its own cell, each one step from its place in the article. */
export const PositionSentences = ({ claims, state, change }: PositionSentencesProps) => (
  <ul className="positions-sentences" aria-label="Its sentences">
    {claims.map((claim) => (
      <li key={claim.id}>
        <q>{claim.quote}</q>{' '}
        <StateLink
          className="text-button"
          state={state}
          change={change}
          to={{ view: 'sources', article: claim.article, claim: claim.id }}
        >
          Read it in article {claim.article}
        </StateLink>
        <DraftBadge of={claim} />
      </li>
    ))}
  </ul>
)
