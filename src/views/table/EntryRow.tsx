import { memo } from 'react'
import type { Ref } from 'react'
import type { Edition } from '../../analysis/edition'
import { COUNT_COLUMNS, countOf, placeOf } from '../../analysis/entryValues'
import type { Entry } from '../../model/entry'
import { formatCount } from '../../text/formatCount'
import { EntryDoubt } from '../common/EntryDoubt'
import { EntryMark } from '../common/EntryMark'
import { claimantOf, placeName } from '../common/entryLines'
import type { ViewProps } from '../viewProps'
import { dateCell, kindCell } from './cells'
import type { TableColumn } from './columns'

interface EntryRowProps extends Pick<ViewProps, 'change'> {
  edition: Edition
  columns: readonly TableColumn[]
  entry: Entry
  /** Its position in the sorted list, from 0. */
  index: number
  isChosen: boolean
  /** Given where rows are windowed and must be measured. */
  measure?: Ref<HTMLTableRowElement>
}

/**
 * One entry. Its title is a button stretched over the whole row. The roles repeat what the elements mean, because
 * phones lay rows out as cards and some browsers then forget that they are rows.
 */
export const EntryRow = memo(function EntryRow({
  edition,
  columns,
  entry,
  index,
  isChosen,
  measure,
  change,
}: EntryRowProps) {
  const place = placeOf(entry)
  return (
    <tr
      role="row"
      ref={measure}
      data-index={index}
      data-entry={entry.id}
      aria-rowindex={index + 2}
      aria-current={isChosen || undefined}
      className="table-row"
    >
      <td role="cell" className="table-when">
        {dateCell(entry.when)}
      </td>
      <td role="cell" className="table-kind">
        <span aria-hidden="true">
          <EntryMark entry={entry} />
        </span>{' '}
        <span className="table-kind-name">{kindCell(entry)}</span>
      </td>
      <th role="rowheader" scope="row" className="table-title">
        <button type="button" onClick={() => change({ entry: entry.id, claim: null })}>
          {entry.title}
        </button>
        <EntryDoubt entry={entry} />
      </th>
      <td role="cell" className="table-place">
        {place && placeName(edition, place)}
      </td>
      <td role="cell" className="table-who" data-label="said by">
        {claimantOf(edition, entry)}
      </td>
      {COUNT_COLUMNS.filter((column) => columns.some(({ id }) => id === column)).map((column) => {
        const count = countOf(entry, column)
        return (
          <td
            key={column}
            role="cell"
            className={`table-number table-${column}${count ? '' : ' table-unknown'}`}
            data-label={column}
          >
            {count === undefined ? null : formatCount(count, 'unknown')}
          </td>
        )
      })}
      <td role="cell" className="table-number table-sources" data-label="sources">
        {entry.sources.length}
      </td>
    </tr>
  )
})
