import type { RangeEnd } from '../../analysis/brush'
import { isIsoDate } from '../../text/calendar'
import type { ViewProps } from '../viewProps'

const NAMES = { from: 'From', to: 'To' } as const

/**
 * The first and last day, as the browser's own date fields. An unfinished date changes nothing; a day beyond the other end
 * opens that end.
 */
export function DateFilter({ edition, state, change }: Pick<ViewProps, 'edition' | 'state' | 'change'>) {
  const { from, to } = edition.manifest
  const setDay = (end: RangeEnd, text: string) => {
    if (text !== '' && !isIsoDate(text)) return
    const day = text === '' ? null : text
    const other = end === 'from' ? state.to : state.from
    const isReversed = day !== null && other !== null && (end === 'from' ? day > other : day < other)
    change({
      from: state.from,
      to: state.to,
      [end]: day,
      ...(isReversed && { [end === 'from' ? 'to' : 'from']: null }),
    })
  }
  return (
    <fieldset className="date-filter">
      <legend className="filter-label">Dates</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{NAMES[end]}</span>
          <input
            type="date"
            name={end}
            value={state[end] ?? ''}
            min={from ?? undefined}
            max={to ?? undefined}
            onChange={({ target }) => setDay(end, target.value)}
          />
        </label>
      ))}
    </fieldset>
  )
}
