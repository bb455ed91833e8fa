import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { entriesTold, listDisputes } from '../../analysis/listDisputes'
import { DEGREE_COUNTED } from '../../analysis/claimWords'
import { disputesQuery } from '../../load/queries'
import { useEvidence } from '../../load/useEvidence'
import type { Dispute } from '../../model/dispute'
import { DEGREES } from '../../model/dispute'
import { formatNumber, plural } from '../../text/formatCount'
import { Failed } from '../../ui/Failed'
import { ShowMore } from '../../ui/ShowMore'
import type { ViewProps } from '../viewProps'
import { DisputeItem } from './DisputeItem'
import './disputes.css'

/** Disputes drawn at once. */
const PAGE = 30

const NO_DISPUTES: readonly Dispute[] = []

/** Where the articles differ: the sentences side by side, and what a careful reader should conclude. */
export function Disputes(props: ViewProps) {
  const { edition, entries } = props
  const { data = NO_DISPUTES, error, isPending, refetch } = useQuery(disputesQuery(edition.manifest))
  const list = useMemo(() => listDisputes(data, entries, edition.entryById), [data, entries, edition])
  const [pages, setPages] = useState(1)
  const drawn = useMemo(() => list.shown.slice(0, pages * PAGE), [list, pages])
  const touched = useMemo(
    () => drawn.flatMap((dispute) => entriesTold(dispute).flatMap((id) => edition.entryById.get(id) ?? [])),
    [drawn, edition],
  )
  const evidence = useEvidence(edition, touched)
  return (
    <section className="disputes" aria-labelledby="disputes-title">
      <div className="section-head">
        <h2 id="disputes-title">Disputes</h2>
        {data !== NO_DISPUTES && (
          <small>
            {DEGREES.map((degree) => plural(list.byDegree[degree], ...DEGREE_COUNTED[degree])).join(', ')}
            {list.hidden > 0 && `; ${formatNumber(list.hidden)} hidden by the filters`}
          </small>
        )}
      </div>
      {error && <Failed what="The list of disputes did not load." error={error} onRetry={() => void refetch()} />}
      {evidence.error && (
        <Failed what="The disputed sentences did not load." error={evidence.error} onRetry={evidence.retry} />
      )}
      {isPending && <p role="status">The disputes are on their way …</p>}
      {!isPending && !error && list.shown.length === 0 && (
        <p>
          {data.length === 0
            ? 'Nothing in these articles is disputed.'
            : 'No dispute touches an entry that the filters leave.'}
        </p>
      )}
      <ol className="disputes-list">
        {drawn.map((dispute) => (
          <DisputeItem
            key={dispute.id}
            {...props}
            dispute={dispute}
            evidenceOf={evidence.evidenceOf}
            isPending={evidence.isPending}
          />
        ))}
      </ol>
      <ShowMore rest={list.shown.length - drawn.length} page={PAGE} onMore={() => setPages(pages + 1)} />
    </section>
  )
}
