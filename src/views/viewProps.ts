import type { Edition } from '../analysis/edition'
import type { ChangeState } from '../link/useViewState'
import type { ViewState } from '../link/viewState'
import type { Entry } from '../model/entry'

/** What the page hands to every view: the edition, the entries that the filters keep, and the state in the address. */
export interface ViewProps {
  edition: Edition
  /** In the edition's order: newest first. */
  entries: Entry[]
  state: ViewState
  change: ChangeState
}
