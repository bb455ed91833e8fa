import { ENTRY_KINDS } from '../../model/values'
import type { Claim } from '../../model/claim'
import { KIND_NAMES } from '../common/kindNames'

/** How each kind of claim is marked in the text, for the kinds that this article has. */
export function MarkLegend({ claims }: { claims: readonly Claim[] }) {
  const kinds = ENTRY_KINDS.filter((kind) => claims.some((claim) => claim.kind === kind))
  return (
    <ul className="sources-legend" aria-label="How claims are marked">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="sources-mark" data-kind={kind}>
            {KIND_NAMES[kind]}
          </span>{' '}
          {claims.filter((claim) => claim.kind === kind).length}
        </li>
      ))}
      {claims.some((claim) => claim.suspect !== null) && (
        <li>
          <span className="sources-mark" data-suspect>
            Suspect
          </span>{' '}
          in no total
        </li>
      )}
    </ul>
  )
}
