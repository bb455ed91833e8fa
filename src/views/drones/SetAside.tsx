import type { Edition } from '../../analysis/edition'
import { useEvidence } from '../../load/useEvidence'
import type { Raid } from '../../model/entry'
import { Failed } from '../../ui/Failed'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

interface SetAsideProps extends Pick<ViewProps, 'state' | 'change'> {
  edition: Edition
  raids: readonly Raid[]
}

/**
 * The claims about these raids that no bar shows, each with the reason: suspect ones are kept and named, not hidden.
 */
export function SetAside({ edition, raids, state, change }: SetAsideProps) {
  const { evidenceOf, error, retry } = useEvidence(edition, raids)
  if (error) return <Failed what="What was set aside did not load." error={error} onRetry={retry} />
  const suspects = raids.flatMap((raid) => evidenceOf(raid.id)?.claims.filter((claim) => claim.suspect !== null) ?? [])
  if (suspects.length === 0) return null
  return (
    <ul className="drones-aside">
      {suspects.map((claim) => (
        <li key={claim.id}>
          <b className="doubt">Set aside:</b>{' '}
          <StateLink
            state={state}
            change={change}
            to={{ entry: claim.entry, claim: claim.id }}
            data-entry={claim.entry}
          >
            “{claim.quote}”
          </StateLink>{' '}
          in article {claim.article}. {claim.suspect}
        </li>
      ))}
    </ul>
  )
}
