import { useQuery } from '@tanstack/react-query'
import { DEGREE_SENTENCES } from '../../analysis/words'
import { disputesQuery } from '../../load/queries'
import type { Entry } from '../../model/entry'
import { LoadFailed } from '../common/LoadFailed'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

/** The disputes that touch an entry, gravest first, each with what a careful reader should conclude. */
export function DisputeNotes({ edition, entry, state, change }: ViewProps & { entry: Entry }) {
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
        <StateLink className="text-button" state={state} change={change} to={{ view: 'disputes' }}>
          All disputes
        </StateLink>
      </aside>
    ))
}
