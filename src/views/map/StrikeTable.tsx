import { useState } from 'react'
import type { MapEntry } from '../../analysis/mapSymbols'
import type { Count } from '../../model/count'
import { formatCount } from '../../text/formatCount'
import { formatWhen } from '../../text/formatWhen'
import { ShowMore } from '../../ui/ShowMore'
import { EntryDoubt } from '../common/EntryDoubt'
import { placeName } from '../common/entryLines'
import type { ViewProps } from '../viewProps'
import { numbersOf, toldBy, whoseOf } from './mapWords'

interface StrikeTableProps extends Pick<ViewProps, 'edition' | 'state' | 'change'> {
  /** Newest first. */
  strikes: readonly MapEntry[]
}

/** Rows drawn at once; more on demand. */
const PAGE = 100

/** The map as a table: the same strikes, numbers, doubts and selection. */
export function StrikeTable({ strikes, edition, state, change }: StrikeTableProps) {
  const [shown, setShown] = useState(PAGE)
  return (
    <div className="map-table">
      <table>
        <caption className="visually-hidden">
          Strikes and regional raids, newest first, with the people killed and wounded and who says so
        </caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">When</th>
            <th scope="col">Whose</th>
            <th scope="col" className="map-number">
              Killed
            </th>
            <th scope="col" className="map-number">
              Wounded
            </th>
            <th scope="col">Who says so</th>
          </tr>
        </thead>
        <tbody>
          {strikes.slice(0, shown).map((entry) => (
            <tr key={entry.id} data-entry={entry.id} aria-current={state.entry === entry.id || undefined}>
              <th scope="row">
                <button type="button" className="map-row" onClick={() => change({ entry: entry.id, claim: null })}>
                  {placeName(edition, entry.place)}
                </button>
                <EntryDoubt entry={entry} />
                {entry.partOf !== null && <small>part of: {edition.entryById.get(entry.partOf)?.title}</small>}
              </th>
              <td>{formatWhen(entry.when)}</td>
              <td>{whoseOf(entry)}</td>
              {entry.kind === 'strike' ? (
                <>
                  <CountCell count={entry.killed} />
                  <CountCell count={entry.wounded} />
                </>
              ) : (
                <td colSpan={2}>{numbersOf(entry)}</td>
              )}
              <td>{toldBy(edition, entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore rest={strikes.length - shown} page={PAGE} onMore={() => setShown(shown + PAGE)} />
    </div>
  )
}

const CountCell = ({ count }: { count: Count | null }) => (
  <td className="map-number">{count === null ? <span className="map-unknown">unknown</span> : formatCount(count)}</td>
)
