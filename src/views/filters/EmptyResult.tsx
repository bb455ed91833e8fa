import './chips.css'
import { keyOfFilter, listActiveFilters, NO_FILTER, withoutFilter } from '../../analysis/activeFilters'
import type { Edition } from '../../analysis/edition'
import type { Filter } from '../../link/viewState'
import { plural } from '../../text/formatCount'
import { passFocus } from '../../ui/passFocus'
import { filterName } from './filterName'

interface EmptyResultProps {
  edition: Edition
  filter: Filter
  /** How many entries taking a filter away would leave. */
  countWithout: (without: Partial<Filter>) => number
  onChange: (change: Partial<Filter>) => void
}

/**
 * Nothing matches: says which filter to loosen, and how many entries each way out would show. The focus goes on to the
 * first of them.
 */
export function EmptyResult({ edition, filter, countWithout, onChange }: EmptyResultProps) {
  const ways = listActiveFilters(filter)
    .map((one) => ({ one, without: withoutFilter(filter, one) }))
    .map((way) => ({ ...way, count: countWithout(way.without) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const loosen = (control: HTMLElement, change: Partial<Filter>) => {
    const part = control.closest('section') ?? document
    passFocus(
      control,
      () => onChange(change),
      // A table is not drawn at once.
      () => [...part.querySelectorAll<HTMLElement>('[data-entry] button'), ...part.querySelectorAll('button')],
    )
  }
  return (
    <div className="empty-result">
      <p>No entry passes all of these filters.</p>
      <ul>
        {ways.map(({ one, without, count }) => (
          <li key={keyOfFilter(one)}>
            <button
              type="button"
              className="text-button"
              onClick={({ currentTarget }) => loosen(currentTarget, without)}
            >
              Without {filterName(one, filter, edition)}: {plural(count, 'entry', 'entries')}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="text-button"
            onClick={({ currentTarget }) => loosen(currentTarget, NO_FILTER)}
          >
            Clear all filters
          </button>
        </li>
      </ul>
    </div>
  )
}
