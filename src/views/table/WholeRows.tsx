import { useRef } from 'react'
import { EntryRow } from './EntryRow'
import { focusRow } from './focusRow'
import type { RowsProps } from './rowsProps'
import { stepRows } from './stepRows'

/** Every row, in the flow of the page. */
export function WholeRows({ edition, rows, chosen, change, children }: RowsProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  return (
    <table role="table" className="table" aria-rowcount={rows.length + 1}>
      {children}
      <tbody role="rowgroup" ref={body} onKeyDown={stepRows(rows.length, (row) => focusRow(body.current, row))}>
        {rows.map((entry, index) => (
          <EntryRow key={entry.id} edition={edition} entry={entry} index={index} isChosen={entry.id === chosen} change={change} />
        ))}
      </tbody>
    </table>
  )
}
