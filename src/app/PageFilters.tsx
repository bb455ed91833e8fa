import type { Answer } from '../analysis/filterEntries'
import { Chips } from '../views/filters/Chips'
import { FilterBar } from '../views/filters/FilterBar'
import { DensityStrip } from '../views/filters/density/DensityStrip'
import type { Dropped } from '../link/parseLink'
import type { TextMatches } from '../search/useTextMatches'
import type { ViewProps } from '../views/viewProps'
import { filtersInForce } from './filtersInForce'
import { DroppedNotice, OfflineNotice, SearchNotice } from './Notices'

interface PageFiltersProps extends Omit<ViewProps, 'entries'> {
  answer: Answer
  search: TextMatches
  dropped: readonly Dropped[]
}

/**
 * The filters and what is set of them: the strip and the bar that stay in sight, the chips below, and what goes wrong
 * meanwhile.
 */
export function PageFilters({ edition, answer, search, dropped, state, change }: PageFiltersProps) {
  const inForce = filtersInForce(state, search)
  return (
    <>
      <OfflineNotice />
      <DroppedNotice dropped={dropped} onDismiss={() => change(state, 'replace')} />
      <search className="filters-part" aria-label="Filters">
        <FilterBar
          edition={edition}
          answer={answer}
          search={search}
          inForce={inForce}
          state={state}
          change={change}
          strip={
            <DensityStrip
              edition={edition}
              entries={answer.counts.anyDate}
              from={state.from}
              to={state.to}
              onChange={(from, to, history) => change({ from, to }, history)}
              onClear={() => change({ from: null, to: null })}
            />
          }
        />
        <Chips edition={edition} filter={inForce} onChange={change} />
      </search>
      <SearchNotice search={search} query={state.query} />
    </>
  )
}
