import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { computeBrief } from '../../analysis/brief'
import { gravestFirst } from '../../analysis/listDisputes'
import { DEGREE_WORDS } from '../../analysis/claimWords'
import { disputesQuery } from '../../load/queries'
import type { Entry } from '../../model/entry'
import { formatSpan, formatWhen } from '../../text/formatWhen'
import { Failed } from '../../ui/Failed'
import { EntryDoubt } from '../common/EntryDoubt'
import { EntryLink } from '../common/EntryLink'
import { EntryMark } from '../common/EntryMark'
import { metaOf } from '../common/entryLines'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'
import { BriefCoverage } from './BriefCoverage'

/** Disputes named in the brief; the rest is a view of its own. */
const DISPUTES = 5

/** What the entries shown come to, each line opening its entry: the talks, the last night, what is disputed. */
export function Brief(props: ViewProps) {
  const { entries } = props
  const { talks, raids, strikes } = useMemo(() => computeBrief(entries), [entries])
  const night = raids[0] ?? strikes[0]
  return (
    <div className="evidence-brief">
      <BriefCoverage {...props} />
      {talks.length > 0 && (
        <>
          <h3>Where the talks stand</h3>
          <Lines {...props} list={talks} />
        </>
      )}
      {night && (
        <>
          <h3>Drones and strikes, {formatSpan(night.when.start, night.when.end)}</h3>
          <Lines {...props} list={[...raids, ...strikes]} besides={night} />
        </>
      )}
      <Disputed {...props} />
    </div>
  )
}

/** Lines with their dates, but for those at the time of `besides`, which the heading has told. */
function Lines({ list, besides, ...props }: ViewProps & { list: readonly Entry[]; besides?: Entry }) {
  return (
    <ul>
      {list.map((entry) => (
        <li key={entry.id}>
          <EntryMark entry={entry} />
          <span>
            <EntryLink entry={entry} state={props.state} change={props.change} />
            <small>
              {[...(isSameTime(entry, besides) ? [] : [formatWhen(entry.when)]), ...metaOf(props.edition, entry)].join(
                ' · ',
              )}
              <EntryDoubt entry={entry} separator=" · " />
            </small>
          </span>
        </li>
      ))}
    </ul>
  )
}

const isSameTime = ({ when }: Entry, other: Entry | undefined): boolean =>
  when.start === other?.when.start && when.end === other.when.end

/** The gravest disputes that touch the entries shown. */
function Disputed({ edition, entries, state, change }: ViewProps) {
  const { data, error, refetch } = useQuery(disputesQuery(edition.manifest))
  const shown = useMemo(() => new Set(entries.map((entry) => entry.id)), [entries])
  const disputes = useMemo(
    () => gravestFirst((data ?? []).filter((dispute) => dispute.entries.some((id) => shown.has(id)))),
    [data, shown],
  )
  if (error) return <Failed what="What is disputed did not load." error={error} onRetry={() => void refetch()} />
  if (disputes.length === 0) return null
  return (
    <>
      <h3>Where the articles differ</h3>
      <ul className="evidence-brief-disputes">
        {disputes.slice(0, DISPUTES).map((dispute) => (
          <li key={dispute.id}>
            <StateLink
              className="entry-link"
              state={state}
              change={change}
              to={{ entry: dispute.entries.find((id) => shown.has(id)) ?? null, claim: null }}
            >
              {dispute.topic}
            </StateLink>{' '}
            <span className="doubt">{DEGREE_WORDS[dispute.degree]}</span>
          </li>
        ))}
      </ul>
      <StateLink className="text-button" state={state} change={change} to={{ view: 'disputes' }}>
        {disputes.length > DISPUTES ? `All ${disputes.length} disputes` : 'The disputes side by side'}
      </StateLink>
    </>
  )
}
