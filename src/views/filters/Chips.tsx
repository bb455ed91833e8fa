import './chips.css'
import { keyOfFilter, listActiveFilters, NO_FILTER, withoutFilter } from '../../analysis/activeFilters'
import type { Edition } from '../../analysis/edition'
import type { Filter } from '../../link/viewState'
import { filterName } from './filterName'

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
        <li key={keyOfFilter(one)}>
          <button type="button" className="chip" onClick={() => onChange(withoutFilter(filter, one))}>
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
