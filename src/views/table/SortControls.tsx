import { useId } from 'react'
import type { ViewState } from '../../link/viewState'
import type { ViewProps } from '../viewProps'
import { orderWords, pressColumn } from './columns'
import type { TableColumn } from './columns'

interface SortControlsProps extends Pick<ViewProps, 'change'> {
  columns: readonly TableColumn[]
  sort: ViewState['sort']
}

/** Sorting where the rows are cards and have no head to press: on phones. */
export function SortControls({ columns, sort, change }: SortControlsProps) {
  const id = useId()
  const current = columns.find((column) => column.id === sort.column)!
  return (
    <p className="table-sort">
      <label htmlFor={id}>Sort by</label>
      <select
        id={id}
        value={sort.column}
        onChange={(event) =>
          change({
            sort: pressColumn(
              sort,
              columns.find((column) => column.id === event.target.value)!,
            ),
          })
        }
      >
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {column.name}
          </option>
        ))}
      </select>
      <button type="button" className="text-button" onClick={() => change({ sort: pressColumn(sort, current) })}>
        {orderWords(sort)}
      </button>
    </p>
  )
}
