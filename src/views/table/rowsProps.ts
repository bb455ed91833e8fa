import type { ReactNode } from 'react'
import type { Edition } from '../../analysis/edition'
import type { Entry, EntryId } from '../../model/entry'
import type { ViewProps } from '../viewProps'

/** What the two ways of drawing the rows need. `children` is what stands above the rows: caption, columns, head. */
export interface RowsProps extends Pick<ViewProps, 'change'> {
  edition: Edition
  /** Sorted. */
  rows: readonly Entry[]
  chosen: EntryId | null
  children: ReactNode
}
