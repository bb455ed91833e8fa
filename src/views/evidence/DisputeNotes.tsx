import { useQuery } from '@tanstack/react-query'
import { gravestFirst } from '../../analysis/listDisputes'
import { DEGREE_SENTENCES } from '../../analysis/claimWords'
import { disputesQuery } from '../../load/queries'
import type { Dispute } from '../../model/dispute'
import { Failed } from '../../ui/Failed'
import { StateLink } from '../common/StateLink'
import type { EvidenceProps } from './evidenceProps'

/**
 * The disputes that touch an entry: the gravest in full, the others one press away, so that the claims stay in sight.
 */
export function DisputeNotes({ edition, entry, leaving, state, change }: EvidenceProps) {
  const { data, error, refetch } = useQuery({ ...disputesQuery(edition.manifest), enabled: entry.disputed !== null })
  if (entry.disputed === null) return null
  if (error) return <Failed what="What is disputed here did not load." error={error} onRetry={() => void refetch()} />
  const [gravest, ...others] = gravestFirst((data ?? []).filter((dispute) => dispute.entries.includes(entry.id)))
  if (gravest === undefined) return null
  return (
    <div role="group" className="evidence-disputes" aria-label="Disputes">
      <h4>{gravest.topic}</h4>
      <Verdict dispute={gravest} />
      {others.map((dispute) => (
        <details key={dispute.id}>
          <summary>{dispute.topic}</summary>
          <Verdict dispute={dispute} />
        </details>
      ))}
      <StateLink className="text-button" state={state} change={change} to={{ ...leaving, view: 'disputes' }}>
        All disputes side by side
      </StateLink>
    </div>
  )
}

const Verdict = ({ dispute: { degree, conclusion } }: { dispute: Dispute }) => (
  <p>
    <b>{DEGREE_SENTENCES[degree]}</b> {conclusion}
  </p>
)
