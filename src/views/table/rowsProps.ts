import type { ReactNode } from 'react'
import type { Edition } from '../../analysis/edition'
import type { Entry, EntryId } from '../../model/entry'
import type { ViewProps } from '../viewProps'
import type { TableColumn } from './columns'

/** What the two ways of drawing the rows need. `children` is what stands above the rows: caption, columns, head. */
export interface RowsProps extends Pick<ViewProps, 'change'> {
  edition: Edition
  columns: readonly TableColumn[]
  /** Sorted. */
  rows: readonly Entry[]
  chosen: EntryId | null
  children: ReactNode
}
