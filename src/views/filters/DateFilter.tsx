import { isIsoDate } from '../../text/calendar'
import type { ViewProps } from '../viewProps'

/** The first and last day, as the browser's own date fields; an unfinished date changes nothing. */
export function DateFilter({ edition, state, change }: Pick<ViewProps, 'edition' | 'state' | 'change'>) {
  const { from, to } = edition.manifest
  const setDay = (end: 'from' | 'to', text: string) => {
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
      <label>
        <span>From</span>
        <input
          type="date"
          name="from"
          value={state.from ?? ''}
          min={from ?? undefined}
          max={to ?? undefined}
          onChange={({ target }) => setDay('from', target.value)}
        />
      </label>
      <label>
        <span>To</span>
        <input
          type="date"
          name="to"
          value={state.to ?? ''}
          min={from ?? undefined}
          max={to ?? undefined}
          onChange={({ target }) => setDay('to', target.value)}
        />
      </label>
    </fieldset>
  )
}
