import { differentWordings } from '../../analysis/positionsMatrix'
import type { Held } from '../../analysis/positionsMatrix'
import { STANCE_WORDS } from '../../analysis/words'
import type { LoadedEvidence } from '../../load/useEvidence'
import type { Claim } from '../../model/claim'
import { formatSpan } from '../../text/formatWhen'
import { EntryLink } from '../common/EntryLink'
import { doubtOf, sourcesOf } from '../common/entryLines'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

interface PositionItemProps extends ViewProps, Pick<LoadedEvidence, 'evidenceOf'> {
  held: Held
}

/** One position: its line, who holds it since when, by how many sources, and what differs between the articles. */
export function PositionItem({ held: { position, before }, evidenceOf, edition, state, change }: PositionItemProps) {
  const party = edition.actorById.get(position.party)?.name ?? position.party
  const wordings = differentWordings(evidenceOf(position.id)?.claims ?? [])
  const doubt = doubtOf(position)
  const { start, end } = position.when
  return (
    <li>
      <EntryLink entry={position} state={state} change={change}>
        {position.summary}
      </EntryLink>
      <p className="positions-meta">
        {[STANCE_WORDS[position.stance], party, formatSpan(start, end), sourcesOf(position)].join(' · ')}
        {position.status === 'draft' && <span className="badge">draft</span>}
        {doubt && <span className="doubt"> · {doubt}</span>}
      </p>
      {before !== null && (
        <p className="positions-meta doubt">
          before: {STANCE_WORDS[before]}, now: {STANCE_WORDS[position.stance]}
        </p>
      )}
      {wordings.length > 0 && (
        <details>
          <summary className="doubt">wording differs</summary>
          <ul>
            {wordings.map((claim) => (
              <li key={claim.id}>
                <StateLink state={state} change={change} to={{ entry: position.id, claim: claim.id }} data-entry={position.id}>
                  {claim.summary}
                </StateLink>
                <p className="positions-meta">
                  {STANCE_WORDS[claim.stance]} · article {claim.article}
                  {saidOn(claim)}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

const saidOn = ({ when }: Claim): string => (when === null ? '' : ` · ${formatSpan(when.start, when.end)}`)
