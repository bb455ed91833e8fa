import type { Answer } from '../analysis/filterEntries'
import { Chips } from '../views/filters/Chips'
import { FilterBar } from '../views/filters/FilterBar'
import { DensityStrip } from '../views/filters/density/DensityStrip'
import type { ViewProps } from '../views/viewProps'

/** The filters and what is set of them: the strip and the bar that stay in sight, and the chips below. */
export function PageFilters({ edition, answer, state, change }: Omit<ViewProps, 'entries'> & { answer: Answer }) {
  return (
    <search className="filters-part" aria-label="Filters">
      <FilterBar
        edition={edition}
        answer={answer}
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
      <Chips edition={edition} filter={state} onChange={change} />
    </search>
  )
}
