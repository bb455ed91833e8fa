import type { ViewState } from '../../link/viewState'
import type { Entry } from '../../model/entry'
import type { ViewProps } from '../viewProps'

/** What the parts of the panel share. */
export interface EvidenceProps extends ViewProps {
  entry: Entry
  /** What a link to another view changes besides: where the evidence lies over the page, it is closed on leaving. */
  leaving: Partial<ViewState>
}
