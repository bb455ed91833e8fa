import { memo } from 'react'
import type { ViewState } from '../../link/viewState'
import type { ViewProps } from '../viewProps'
import { pressColumn } from './columns'
import type { TableColumn } from './columns'

interface TableHeadProps extends Pick<ViewProps, 'change'> {
  columns: readonly TableColumn[]
  sort: ViewState['sort']
}

/** The columns' names, each a button that sorts by it. */
export const TableHead = memo(function TableHead({ columns, sort, change }: TableHeadProps) {
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const isSorted = sort.column === column.id
          return (
            <th
              key={column.id}
              scope="col"
              role="columnheader"
              className={column.isNumber ? 'table-number' : undefined}
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" onClick={() => change({ sort: pressColumn(sort, column) })}>
                {column.name}
                {isSorted && <span className={`table-order${sort.descending ? ' table-order-down' : ''}`} />}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
})
