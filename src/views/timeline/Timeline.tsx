import './timeline.css'
import './timelineEntry.css'
import { useCallback, useEffect, useId, useMemo } from 'react'
import type { ReactNode } from 'react'
import { timelineOrderOf } from '../../analysis/timelineOrder'
import { chooseRows } from '../../analysis/timelineRows'
import type { EntryId } from '../../model/entry'
import { LazyView } from '../../ui/LazyView'
import { TableToggle } from '../common/TableToggle'
import type { ViewProps } from '../viewProps'
import { TimelineList } from './TimelineList'

interface TimelineProps extends ViewProps {
  /** Shown where no entry is left: says so, and which filter to loosen. */
  empty?: ReactNode
  /** Stands under the list. */
  legend?: ReactNode
  /** Called when the timeline stands on the page. */
  onDrawn?: () => void
}

/** The spine of the page: everything that was said and done, day by day. */
export function Timeline({ edition, entries, state, change, empty = NOTHING, legend, onDrawn }: TimelineProps) {
  const heading = useId()
  const order = timelineOrderOf(edition)
  const rows = useMemo(() => chooseRows(order, edition, entries, state.order), [order, edition, entries, state.order])
  const choose = useCallback((entry: EntryId) => change({ entry, claim: null }), [change])
  useEffect(() => onDrawn?.(), [onDrawn])
  const isTable = state.tables.includes('timeline')
  const other = state.order === 'newest' ? 'oldest' : 'newest'
  const shown = { edition, rows, chosen: state.entry, isOpen: state.view === 'timeline', onChoose: choose }
  return (
    <section className="timeline" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>Timeline</h2>
        <button
          type="button"
          className="timeline-order"
          title={`Show ${other} first`}
          onClick={() => change({ order: other })}
        >
          {state.order} first<span className="visually-hidden">, show {other} first</span>
        </button>
        <TableToggle view="timeline" itself="as list" state={state} change={change} />
      </div>
      {rows.length === 0 && empty}
      {rows.length > 0 && isTable && <LazyView name="The table" load={loadTable} props={shown} />}
      {rows.length > 0 && !isTable && <TimelineList order={order} {...shown} />}
      {!isTable && rows.length > 0 && legend}
    </section>
  )
}

const loadTable = async () => (await import('./TimelineTable')).TimelineTable

const NOTHING = <p>No entry passes these filters.</p>
