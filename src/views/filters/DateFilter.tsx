import type { IsoDate } from '../../model/when'
import type { ViewProps } from '../viewProps'
import { DayField } from './DayField'

/** The first and last day. A day beyond the other end opens that end. */
export function DateFilter({ edition, state, change }: Pick<ViewProps, 'edition' | 'state' | 'change'>) {
  const { from, to } = edition.manifest
  const bounds = { min: from ?? undefined, max: to ?? undefined }
  const isReversed = (first: IsoDate | null, last: IsoDate | null) => first !== null && last !== null && first > last
  return (
    <fieldset className="date-filter">
      <legend className="filter-label">Dates</legend>
      <DayField
        {...bounds}
        name="from"
        label="From"
        day={state.from}
        other={state.to}
        onChange={(day, other, history) => change({ from: day, to: isReversed(day, other) ? null : other }, history)}
      />
      <DayField
        {...bounds}
        name="to"
        label="To"
        day={state.to}
        other={state.from}
        onChange={(day, other, history) => change({ from: isReversed(other, day) ? null : other, to: day }, history)}
      />
    </fieldset>
  )
}
