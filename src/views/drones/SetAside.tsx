import type { Edition } from '../../analysis/edition'
import { useEvidence } from '../../load/useEvidence'
import type { Raid } from '../../model/entry'
import type { ViewProps } from '../viewProps'

interface SetAsideProps extends Pick<ViewProps, 'change'> {
  edition: Edition
  raids: readonly Raid[]
}

/** The claims about these raids that are shown nowhere in the chart, each with the reason: suspect ones are kept, not hidden. */
export function SetAside({ edition, raids, change }: SetAsideProps) {
  const { evidenceOf } = useEvidence(edition, raids)
  const suspects = raids.flatMap((raid) => evidenceOf(raid.id)?.claims.filter((claim) => claim.suspect !== null) ?? [])
  if (suspects.length === 0) return null
  return (
    <ul className="drones-aside">
      {suspects.map((claim) => (
        <li key={claim.id} data-entry={claim.entry}>
          <b>Set aside:</b>{' '}
          <button type="button" onClick={() => change({ entry: claim.entry, claim: claim.id })}>
            “{claim.quote}”
          </button>{' '}
          (article {claim.article}). {claim.suspect}
        </li>
      ))}
    </ul>
  )
}
