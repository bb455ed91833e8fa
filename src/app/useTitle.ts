import { useEffect } from 'react'
import type { Edition } from '../analysis/edition'
import { formatDate, formatSpan } from '../text/formatWhen'
import type { ViewState } from '../link/viewState'

const VIEW_TITLES: Partial<Record<ViewState['view'], string>> = {
  positions: 'Positions',
  disputes: 'Disputes',
  sources: 'Sources',
  table: 'All entries',
  method: 'Method',
}

/** What the page is called in tabs, histories and bookmarks: the selected entry first, else the view and the dates. */
export function titleOf(edition: Edition, { entry, view, from, to }: ViewState): string {
  const selected = entry === null ? null : edition.entryById.get(entry)
  const dates =
    from !== null && to !== null
      ? formatSpan(from, to)
      : from !== null
        ? `from ${formatDate(from)}`
        : to !== null
          ? `to ${formatDate(to)}`
          : null
  const parts = selected ? [selected.title] : [VIEW_TITLES[view], dates].filter((part) => part != null)
  return [...parts, 'Parley'].join(' · ')
}

export function useTitle(edition: Edition, state: ViewState): void {
  const title = titleOf(edition, state)
  useEffect(() => {
    document.title = title
  }, [title])
}
