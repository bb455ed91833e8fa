import { useId, useMemo } from 'react'
import { sortEntries } from '../../analysis/sortEntries'
import { plural } from '../../text/formatCount'
import type { ViewProps } from '../viewProps'
import { columnsFor, sortWords } from './columns'
import { SortControls } from './SortControls'
import { TableHead } from './TableHead'
import { WholeRows } from './WholeRows'
import { WindowedRows } from './WindowedRows'
import './table.css'
import './tableColumns.css'
import './tableCards.css'

/** More rows than these are drawn only where they are looked at. */
const MOST_WHOLE_ROWS = 300

/** All entries that the filters keep, one a row, by whichever column the reader sorts. */
export function EntryTable({ edition, entries, state, change }: ViewProps) {
  const { sort } = state
  const title = useId()
  const rows = useMemo(() => sortEntries(entries, sort, edition), [entries, sort, edition])
  const columns = useMemo(() => columnsFor(rows, sort), [rows, sort])
  const Rows = rows.length > MOST_WHOLE_ROWS ? WindowedRows : WholeRows
  return (
    <section className="table-view" aria-labelledby={title}>
      <h2 className="section-head" id={title}>
        Table{' '}
        <small>
          {plural(rows.length, 'entry', 'entries')}, by {sortWords(sort)}
        </small>
      </h2>
      {rows.length === 0 ? (
        <p className="table-empty">No entry passes these filters.</p>
      ) : (
        <>
          <SortControls columns={columns} sort={sort} change={change} />
          <Rows edition={edition} columns={columns} rows={rows} chosen={state.entry} change={change}>
            <caption className="visually-hidden">All entries shown, sorted by {sortWords(sort)}</caption>
            <colgroup>
              {columns.map(({ id }) => (
                <col key={id} className={`table-col-${id}`} />
              ))}
            </colgroup>
            <TableHead columns={columns} sort={sort} change={change} />
          </Rows>
        </>
      )}
    </section>
  )
}
