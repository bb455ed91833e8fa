import { useQuery } from '@tanstack/react-query'
import { DEGREE_SENTENCES } from '../../analysis/words'
import { disputesQuery } from '../../load/queries'
import { LoadFailed } from '../common/LoadFailed'
import { StateLink } from '../common/StateLink'
import type { EvidenceProps } from './evidenceProps'

/** The disputes that touch an entry, gravest first, each with what a careful reader should conclude. */
export function DisputeNotes({ edition, entry, leaving, state, change }: EvidenceProps) {
  const { data, error, refetch } = useQuery({ ...disputesQuery(edition.manifest), enabled: entry.disputed !== null })
  if (entry.disputed === null) return null
  if (error) return <LoadFailed what="What is disputed here" error={error} onRetry={() => void refetch()} />
  return data
    ?.filter((dispute) => dispute.entries.includes(entry.id))
    .map((dispute) => (
      <aside key={dispute.id} className="evidence-dispute" aria-label={`Dispute: ${dispute.topic}`}>
        <p>
          <b>{DEGREE_SENTENCES[dispute.degree]}</b> {dispute.conclusion}
        </p>
        <StateLink className="text-button" state={state} change={change} to={{ ...leaving, view: 'disputes' }}>
          All disputes
        </StateLink>
      </aside>
    ))
}
