import './chips.css'
import { listActiveFilters, NO_FILTER } from '../../analysis/activeFilters'
import type { ActiveFilter } from '../../analysis/activeFilters'
import type { Edition } from '../../analysis/edition'
import type { Filter } from '../../link/viewState'
import { SIDE_NAMES } from '../../model/side'
import type { Side } from '../../model/side'
import type { EntryKind } from '../../model/values'
import { formatDate, formatSpan } from '../../text/formatWhen'
import { KIND_NAMES } from '../common/kindNames'
import { sourceName } from '../common/sourceName'

interface ChipsProps {
  edition: Edition
  filter: Filter
  onChange: (change: Partial<Filter>) => void
}

/** The filters that are set, each a button that takes it away. */
export function Chips({ edition, filter, onChange }: ChipsProps) {
  const active = listActiveFilters(filter)
  if (active.length === 0) return null
  return (
    <ul className="chips" aria-label="Filters set">
      {active.map((one) => (
        <li key={`${one.kind}-${one.value}`}>
          <button type="button" className="chip" onClick={() => onChange(one.without)}>
            <span className="visually-hidden">Remove </span>
            {filterName(one, filter, edition)}
            <i aria-hidden="true">×</i>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="chip is-clear" onClick={() => onChange(NO_FILTER)}>
          Clear all
        </button>
      </li>
    </ul>
  )
}

/** What a reader calls a filter: "14–21 Dec", "Kirill Dmitriev", "“Odesa”". */
export function filterName({ kind, value }: ActiveFilter, { from, to, query }: Filter, edition: Edition): string {
  switch (kind) {
    case 'dates':
      if (from !== null && to !== null) return formatSpan(from, to, 'short')
      return from !== null ? `from ${formatDate(from, 'short')}` : `to ${formatDate(to!, 'short')}`
    case 'actors':
      return edition.actorById.get(value!)?.name ?? value!
    case 'sides':
      return SIDE_NAMES[value as Side]
    case 'kinds':
      return KIND_NAMES[value as EntryKind]
    case 'sources':
      return sourceName(edition.articleById.get(value!)!)
    case 'query':
      return `“${query}”`
  }
}
