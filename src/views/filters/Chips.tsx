import './chips.css'
import { useRef } from 'react'
import { keyOfFilter, listActiveFilters, NO_FILTER, withoutFilter } from '../../analysis/activeFilters'
import type { Edition } from '../../analysis/edition'
import type { Filter } from '../../link/viewState'
import { passFocus } from '../../ui/passFocus'
import { filterName } from './filterName'
import { firstFilter } from './firstFilter'

interface ChipsProps {
  edition: Edition
  filter: Filter
  onChange: (change: Partial<Filter>) => void
}

/**
 * The filters that are set, each a button that takes it away. The focus goes on to the next, else to the one before, and
 * with the last of them to where the filters begin.
 */
export function Chips({ edition, filter, onChange }: ChipsProps) {
  const active = listActiveFilters(filter)
  const list = useRef<HTMLUListElement>(null)
  if (active.length === 0) return null
  const chips = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('.chip:not(.is-clear)') ?? [])]
  return (
    <ul ref={list} className="chips" aria-label="Filters set">
      {active.map((one, i) => (
        <li key={keyOfFilter(one)}>
          <button
            type="button"
            className="chip"
            onClick={({ currentTarget }) =>
              passFocus(
                currentTarget,
                () => onChange(withoutFilter(filter, one)),
                () => [...chips().slice(i), ...chips().slice(-1), ...firstFilter()],
              )
            }
          >
            <span className="visually-hidden">Remove </span>
            {filterName(one, filter, edition)}
            <i aria-hidden="true">×</i>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="chip is-clear"
          onClick={({ currentTarget }) => passFocus(currentTarget, () => onChange(NO_FILTER), firstFilter)}
        >
          Clear all
        </button>
      </li>
    </ul>
  )
}
