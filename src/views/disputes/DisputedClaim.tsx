import type { Claim } from '../../model/claim'
import { formatWhen } from '../../text/formatWhen'
import { claimValues } from '../common/claimValues'
import { DraftBadge } from '../common/DraftBadge'
import { EntryLink } from '../common/EntryLink'
import { sourceLine } from '../common/sourceName'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

interface DisputedClaimProps extends ViewProps {
  claim: Claim
  /** Not disputed itself: it explains the others. */
  isContext: boolean
  /** The fields in which another claim of the dispute says otherwise. */
  differs: ReadonlyMap<string, unknown> | undefined
}

/**
 * One side of a dispute: the source, its sentence, the values in question, and the ways to the entry and the article.
 */
export function DisputedClaim({ claim, isContext, differs, edition, state, change }: DisputedClaimProps) {
  const entry = edition.entryById.get(claim.entry)
  const values = claimValues(claim, edition).filter((value) => differs?.has(value.field))
  return (
    <li data-entry={claim.entry} aria-current={claim.id === state.claim || undefined}>
      <p className="disputes-source">
        {sourceLine(edition.articleById.get(claim.article), claim.article)}
        {claim.suspect !== null && <span className="doubt"> · suspect</span>}
        {isContext && ' · for comparison'}
        <DraftBadge of={claim} />
      </p>
      <blockquote>{claim.quote}</blockquote>
      <p className="disputes-values">
        {values.map((value) => (
          <span key={value.field}>
            {value.isNumber ? <b>{value.text}</b> : value.text} {value.isNumber && value.label}
          </span>
        ))}
        {differs?.has('when') && claim.when && <span>{formatWhen(claim.when)}</span>}
      </p>
      <p className="disputes-ways">
        {entry && <EntryLink className="text-button" entry={entry} state={state} change={change} />}
        <StateLink
          className="text-button"
          state={state}
          change={change}
          // Another entry’s evidence would miss the claim.
          to={{
            entry: state.entry === claim.entry ? state.entry : null,
            view: 'sources',
            article: claim.article,
            claim: claim.id,
          }}
        >
          Read it in the article
        </StateLink>
      </p>
    </li>
  )
}
