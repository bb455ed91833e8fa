import { useMemo } from 'react'
import { arrangePositions, positionsTold, toldMoreThanOnce } from '../../analysis/positionsMatrix'
import { useEvidence } from '../../load/useEvidence'
import { plural } from '../../text/formatCount'
import { Failed } from '../../ui/Failed'
import { useMediaQuery } from '../../ui/useMediaQuery'
import type { ViewProps } from '../viewProps'
import { PositionsList } from './PositionsList'
import { PositionsTable } from './PositionsTable'
import './positions.css'

/** What each party wants or refuses, topic by topic. Where the screen is too narrow for columns, topics are stacked. */
export function Positions(props: ViewProps) {
  const { edition, entries, state } = props
  const matrix = useMemo(() => arrangePositions(entries, edition.actorById), [entries, edition])
  const told = useMemo(() => positionsTold(edition.entries, edition.actorById), [edition])
  const repeated = useMemo(() => toldMoreThanOnce(matrix), [matrix])
  const selected = state.entry === null ? undefined : edition.entryById.get(state.entry)
  const { evidenceOf, error, retry } = useEvidence(edition, selected ? [...repeated, selected] : repeated)
  const isNarrow = useMediaQuery('(max-width: 860px)')
  const Layout = isNarrow ? PositionsList : PositionsTable
  return (
    <section className="positions" aria-labelledby="positions-title">
      <div className="section-head">
        <h2 id="positions-title">Positions</h2>
        <small>{plural(matrix.count, 'position')}, the latest first; each opens its sentence</small>
      </div>
      {error && <Failed what="How the articles put them differently did not load." error={error} onRetry={retry} />}
      {matrix.count === 0 ? (
        <p>None of the entries shown is a position. Loosen a filter to see what the parties want.</p>
      ) : (
        <Layout {...props} matrix={matrix} told={told} evidenceOf={evidenceOf} />
      )}
    </section>
  )
}
