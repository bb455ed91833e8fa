import './timelineTable.css'
import type { Edition } from '../../analysis/edition'
import type { TimelineRows } from '../../analysis/timelineRows'
import type { EntryId } from '../../model/entry'
import { formatWhen } from '../../text/formatWhen'
import { EntryDoubt } from '../common/EntryDoubt'
import { DOT, metaOf } from '../common/entryLines'
import { entryMarkKind } from '../common/entryMarkKind'
import { findRow, useChosenRow } from './useChosenRow'
import { useRowWindow } from './useRowWindow'

interface TimelineTableProps {
  edition: Edition
  rows: TimelineRows
  chosen: EntryId | null
  isOpen: boolean
  onChoose: (id: EntryId) => void
}

/** The timeline's equal as a table: the same entries in the same order. */
export function TimelineTable({ edition, rows, chosen, isOpen, onChoose }: TimelineTableProps) {
  const view = useRowWindow(rows.entry, edition.entries.length)
  const { scroller, drawn, first, last, isWhole, spaceBefore, spaceAfter, onScroll } = view
  useChosenRow(view, rows, findRow(edition, rows, chosen), isOpen)
  const entries = Array.from(rows.entry.subarray(first, last), (row) => edition.entries[row]!)
  return (
    <div className="timeline-scroller" ref={scroller} onScroll={onScroll}>
      {spaceBefore > 0 && <div style={{ height: spaceBefore }} />}
      <div ref={drawn}>
        <table className="timeline-table" aria-rowcount={isWhole ? undefined : rows.length + 1}>
          <caption className="visually-hidden">Entries of the timeline by date</caption>
          <thead>
            <tr aria-rowindex={isWhole ? undefined : 1}>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Kind</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, i) => {
              const meta = metaOf(edition, entry).join(DOT)
              return (
                <tr
                  key={entry.id}
                  data-entry={entry.id}
                  data-row={first + i}
                  aria-rowindex={isWhole ? undefined : first + i + 2}
                  aria-current={entry.id === chosen || undefined}
                >
                  <td>{formatWhen(entry.when)}</td>
                  <th scope="row">
                    <button type="button" onClick={() => onChoose(entry.id)}>
                      {entry.title}
                    </button>
                    <p>
                      {meta}
                      <EntryDoubt entry={entry} separator={meta && DOT} />
                    </p>
                  </th>
                  <td>{entryMarkKind(entry).words}</td>
                  <td>{entry.sources.length}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {spaceAfter > 0 && <div style={{ height: spaceAfter }} />}
    </div>
  )
}
