import { useEffect } from 'react'
import type { Edition } from '../analysis/edition'
import { formatDate, formatSpan } from '../text/formatWhen'
import { isBottomView } from '../link/viewState'
import type { ViewState } from '../link/viewState'
import { viewName } from './viewName'

/** What the page is called in tabs, histories and bookmarks: the selected entry first, else the view and the dates. */
export function titleOf(edition: Pick<Edition, 'entryById'>, { entry, view, from, to }: ViewState): string {
  const selected = entry === null ? null : edition.entryById.get(entry)
  const dates =
    from !== null && to !== null
      ? formatSpan(from, to)
      : from !== null
        ? `from ${formatDate(from)}`
        : to !== null
          ? `to ${formatDate(to)}`
          : null
  const parts = selected
    ? [selected.title]
    : [isBottomView(view) ? viewName(view) : null, dates].filter((part) => part !== null)
  return [...parts, 'Parley'].join(' · ')
}

export function useTitle(edition: Edition, state: ViewState): void {
  const title = titleOf(edition, state)
  useEffect(() => {
    document.title = title
  }, [title])
}
