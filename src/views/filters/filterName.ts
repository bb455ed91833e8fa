import type { ActiveFilter } from '../../analysis/activeFilters'
import { actorName } from '../../analysis/actorName'
import type { Edition } from '../../analysis/edition'
import type { Filter } from '../../link/viewState'
import { SIDE_NAMES } from '../../model/side'
import { formatDate, formatSpan } from '../../text/formatWhen'
import { KIND_NAMES } from '../common/kindNames'
import { sourceName } from '../common/sourceName'

/** What a reader calls a filter: "14–21 Dec", "Kirill Dmitriev", "“Odesa”". */
export function filterName(active: ActiveFilter, { from, to, query }: Filter, edition: Edition): string {
  switch (active.kind) {
    case 'dates':
      if (from !== null && to !== null) return formatSpan(from, to, 'short')
      if (from !== null) return `from ${formatDate(from, 'short')}`
      return to === null ? 'all dates' : `to ${formatDate(to, 'short')}`
    case 'actors':
      return actorName(edition, active.value)
    case 'sides':
      return SIDE_NAMES[active.value]
    case 'kinds':
      return KIND_NAMES[active.value]
    case 'sources':
      return sourceName(edition.articleById.get(active.value) ?? { id: active.value, outlet: null })
    case 'query':
      return `“${query}”`
  }
}
