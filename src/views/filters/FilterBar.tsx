import './filters.css'
import './options.css'
import './filterSheet.css'
import { useDeferredValue, useRef } from 'react'
import type { ReactNode } from 'react'
import { listActiveFilters } from '../../analysis/activeFilters'
import type { Answer } from '../../analysis/filterEntries'
import type { Filter } from '../../link/viewState'
import { SIDES, SIDE_NAMES } from '../../model/side'
import { ENTRY_KINDS } from '../../model/values'
import type { TextMatches } from '../../search/useTextMatches'
import { formatNumber, plural } from '../../text/formatCount'
import { useEarlyInput } from '../../ui/useEarlyInput'
import { KIND_NAMES } from '../common/kindNames'
import type { ViewProps } from '../viewProps'
import { ActorFilter } from './ActorFilter'
import { CheckboxList } from './CheckboxList'
import { DateFilter } from './DateFilter'
import { Dropdown } from './Dropdown'
import { SearchBox } from './SearchBox'
import { SourceFilter } from './SourceFilter'
import { useBarHeight } from './useBarHeight'

interface FilterBarProps extends Omit<ViewProps, 'entries'> {
  answer: Answer
  /** Whether words are being searched, and what was found so far; null for nothing yet. */
  search: Pick<TextMatches, 'isSearching' | 'matches'>
  /** The filters that choose what is shown: words whose search failed are none. */
  inForce: Filter
  /** The brush over the density strip. */
  strip: ReactNode
}

/**
 * Every filter of the page. On wide screens it is a row; on phones the same form opens as a sheet, by the browser's own
 * popover, from a button that says how many filters are set.
 */
export function FilterBar({ edition, answer, search, inForce, state, change, strip }: FilterBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  useBarHeight(bar)
  useEarlyInput(bar)
  // Sorting thousands of articles by how many entries each would leave can wait until the list is on the page.
  const counts = useDeferredValue(answer.counts)
  // A filter counts once, however many choices it holds.
  const filtersSet = new Set(listActiveFilters(inForce).map(({ kind }) => kind)).size
  // Until the first answer every entry is shown still: that is not what was found.
  const isUnanswered = search.isSearching && search.matches === null

  return (
    <div ref={bar} className="filter-bar">
      <div className="filter-strip">{strip}</div>
      <button type="button" className="filter-open" popoverTarget="filters">
        Filters{filtersSet > 0 && <b> {filtersSet}</b>}
      </button>
      <form id="filters" className="filter-form" popover="auto" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-sheet-head">
          <h2>Filters</h2>
          <button type="button" className="text-button" popoverTarget="filters" popoverTargetAction="hide">
            {isUnanswered ? 'Show the entries' : `Show ${plural(answer.entries.length, 'entry', 'entries')}`}
          </button>
        </div>
        <DateFilter edition={edition} state={state} change={change} />
        <ActorFilter
          edition={edition}
          counts={counts.actors}
          chosen={state.actors}
          onChange={(actors) => change({ actors })}
        />
        <Dropdown label="Side" value={summarise(state.sides, SIDES)}>
          <CheckboxList
            name="side"
            legend="Entries in which a side speaks, takes part, fires or is hit"
            options={SIDES.map((side) => ({ value: side, label: SIDE_NAMES[side], count: counts.sides.get(side)! }))}
            chosen={state.sides}
            onChange={(sides) => change({ sides })}
          />
        </Dropdown>
        <Dropdown label="Kind" value={summarise(state.kinds, ENTRY_KINDS)}>
          <CheckboxList
            name="kind"
            legend="Kinds of entry"
            options={ENTRY_KINDS.map((kind) => ({
              value: kind,
              label: KIND_NAMES[kind],
              count: counts.kinds.get(kind)!,
            }))}
            chosen={state.kinds}
            onChange={(kinds) => change({ kinds })}
          />
        </Dropdown>
        <SourceFilter
          edition={edition}
          counts={counts.sources}
          chosen={state.sources}
          onChange={(sources) => change({ sources })}
        />
        <SearchBox query={state.query} onChange={(query) => change({ query }, 'replace')} />
      </form>
      <output
        className="filter-count"
        data-shown={answer.entries.length}
        data-total={edition.entries.length}
        aria-busy={search.isSearching}
      >
        {isUnanswered ? (
          `Searching ${plural(edition.entries.length, 'entry', 'entries')} …`
        ) : (
          <>
            <b>{formatNumber(answer.entries.length)}</b> of {plural(edition.entries.length, 'entry', 'entries')}
          </>
        )}
      </output>
    </div>
  )
}

/** As short for one choice as for all, so that nothing moves under the pointer; the chips below name what is chosen. */
const summarise = (chosen: readonly string[], all: readonly string[]): string =>
  chosen.length === 0 ? `All ${all.length}` : `${chosen.length} of ${all.length}`
