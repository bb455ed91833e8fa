import type { TabledView } from '../../link/viewState'
import type { ViewProps } from '../viewProps'

interface TableToggleProps extends Pick<ViewProps, 'state' | 'change'> {
  view: TabledView
  /** What the view is when it is no table: "as map". */
  itself: string
}

/** Shows a view as a table, or as itself again, and leaves the other views as they are. */
export function TableToggle({ view, itself, state, change }: TableToggleProps) {
  const isTable = state.tables.includes(view)
  const toggle = () =>
    change({ tables: isTable ? state.tables.filter((other) => other !== view) : [...state.tables, view] })
  return (
    <button type="button" className="alt" onClick={toggle}>
      {isTable ? itself : 'as table'}
    </button>
  )
}
