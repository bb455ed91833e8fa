import type { ReactNode } from 'react'
import type { Entry } from '../../model/entry'
import type { ViewProps } from '../viewProps'
import { StateLink } from './StateLink'

interface EntryLinkProps extends Pick<ViewProps, 'state' | 'change'> {
  entry: Entry
  className?: string
  /** Instead of the entry's title. */
  children?: ReactNode
}

/** Selects an entry, so that its evidence opens. Marked together with the same entry in every other view. */
export const EntryLink = ({ entry, className = 'entry-link', children, state, change }: EntryLinkProps) => (
  <StateLink
    className={className}
    state={state}
    change={change}
    to={{ entry: entry.id, claim: null }}
    data-entry={entry.id}
    aria-current={state.entry === entry.id || undefined}
  >
    {children ?? entry.title}
  </StateLink>
)
