import { differentWordings } from '../../analysis/positionsMatrix'
import type { PositionClaim } from '../../analysis/positionsMatrix'
import { STANCE_WORDS } from '../../analysis/claimWords'
import type { Position } from '../../model/entry'
import { SIDE_NAMES } from '../../model/side'
import type { When } from '../../model/when'
import { formatSpan } from '../../text/formatWhen'
import { precisionAfter } from '../../text/precisionAfter'
import { DraftBadge } from '../common/DraftBadge'
import { EntryDoubt } from '../common/EntryDoubt'
import { EntryLink } from '../common/EntryLink'
import { claimantOf, sourcesOf } from '../common/entryLines'
import { StateLink } from '../common/StateLink'
import { PositionSentences } from './PositionSentences'
import type { PositionsCellProps } from './PositionsCell'

interface PositionItemProps extends Omit<PositionsCellProps, 'positions'> {
  position: Position
}

/** One position: its line, who says so and when, by how many sources, and how the articles put it differently. */
export function PositionItem({ position, dates, evidenceOf, edition, state, change }: PositionItemProps) {
  const party = edition.actorById.get(position.party)
  const isSide = party !== undefined && party.name === SIDE_NAMES[party.side]
  const evidence = evidenceOf(position.id)
  const claims = evidence?.claims ?? []
  const wordings = differentWordings(claims)
  const daysOf = (when: When): string => formatSpan(when.start, when.end, dates) + precisionAfter(when)
  const who = [isSide ? null : (party?.name ?? position.party), claimantOf(edition, position)]
  const meta = [STANCE_WORDS[position.stance], ...new Set(who), daysOf(position.when), sourcesOf(position)]
  return (
    <li>
      <EntryLink entry={position} state={state} change={change}>
        {position.summary}
      </EntryLink>
      <p className="positions-meta">
        {meta.filter((part) => part !== null).join(' · ')}
        <EntryDoubt entry={position} separator=" · " />
      </p>
      {position.id === state.entry && claims.length > 0 && (
        <PositionSentences claims={claims} state={state} change={change} />
      )}
      {/* A line for what is still to be compared: when it comes, nothing below moves. */}
      {evidence === undefined && position.claimCount > 1 && <p className="positions-awaited" aria-hidden="true" />}
      {wordings.length > 0 && (
        <details>
          <summary className="doubt">{isOneStance(wordings) ? 'wording differs' : 'stance differs'}</summary>
          <ul>
            {wordings.map((claim) => (
              <li key={claim.id}>
                <StateLink
                  state={state}
                  change={change}
                  to={{ entry: position.id, claim: claim.id }}
                  data-entry={position.id}
                >
                  {claim.summary}
                </StateLink>
                <p className="positions-meta">
                  {STANCE_WORDS[claim.stance]} · article {claim.article}
                  {claim.when && ` · ${daysOf(claim.when)}`}
                  <DraftBadge of={claim} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

const isOneStance = (claims: readonly PositionClaim[]): boolean =>
  claims.every(({ stance }) => stance === claims[0]!.stance)
