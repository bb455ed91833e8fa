import { useMemo } from 'react'
import { compareClaims } from '../../analysis/compareClaims'
import { disputedClaims } from '../../analysis/listDisputes'
import { DEGREE_SENTENCES } from '../../analysis/claimWords'
import type { LoadedEvidence } from '../../load/useEvidence'
import type { Dispute } from '../../model/dispute'
import type { ViewProps } from '../viewProps'
import { DisputedClaim } from './DisputedClaim'

interface DisputeItemProps extends ViewProps, Pick<LoadedEvidence, 'evidenceOf' | 'isPending'> {
  dispute: Dispute
}

/** One dispute: its degree in plain words, the sentences side by side, and the conclusion. */
export function DisputeItem({ dispute, evidenceOf, isPending, ...props }: DisputeItemProps) {
  const claims = useMemo(() => disputedClaims(dispute, evidenceOf), [dispute, evidenceOf])
  const differences = useMemo(() => compareClaims(claims), [claims])
  const heading = `dispute-${dispute.id}`
  return (
    <li className="disputes-item" data-degree={dispute.degree} aria-labelledby={heading}>
      <div className="disputes-verdict">
        <h3 id={heading}>{dispute.topic}</h3>
        <p>
          <span className="doubt">{DEGREE_SENTENCES[dispute.degree]}</span> {dispute.conclusion}
        </p>
      </div>
      {claims.length === 0 && isPending && <p role="status">The sentences are on their way …</p>}
      <ul className="disputes-claims">
        {claims.map((claim) => (
          <DisputedClaim
            key={claim.id}
            {...props}
            claim={claim}
            isContext={dispute.context.some((one) => one.claim === claim.id)}
            differs={differences.get(claim.id)}
          />
        ))}
      </ul>
    </li>
  )
}
