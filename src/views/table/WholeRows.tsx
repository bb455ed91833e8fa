import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { EntryRow } from './EntryRow'
import { focusRow } from './focusRow'
import type { RowsProps } from './rowsProps'
import { stepRows } from './stepRows'

/** Every row, in the flow of the page. */
export function WholeRows({ edition, columns, rows, chosen, change, children }: RowsProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const row = stepRows(event, rows.length)
    if (row !== null) focusRow(body.current, row)
  }
  return (
    <table role="table" className="table" aria-rowcount={rows.length + 1}>
      {children}
      <tbody role="rowgroup" ref={body} onKeyDown={onKeyDown}>
        {rows.map((entry, index) => (
          <EntryRow
            key={entry.id}
            edition={edition}
            columns={columns}
            entry={entry}
            index={index}
            isChosen={entry.id === chosen}
            change={change}
          />
        ))}
      </tbody>
    </table>
  )
}
