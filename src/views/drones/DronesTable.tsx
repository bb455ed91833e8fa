import { useMemo } from 'react'
import type { DroneNights } from '../../analysis/droneNights'
import { DRONE_PARTS } from '../../analysis/droneTally'
import type { DroneTally } from '../../analysis/droneTally'
import { PART_NAMES, stoppedWords } from '../../analysis/droneWords'
import { BELLIGERENTS } from '../../model/side'
import type { ViewProps } from '../viewProps'
import { DronesTableRow } from './DronesTableRow'
import type { DroneColumn } from './DronesTableRow'
import { useRoom } from './useRoom'
import './dronesTable.css'

/** What the first two columns and each column of numbers need, in em; with less, each row is laid out as a card. */
const LABELS_EM = 14
const COLUMN_EM = 5.2

/**
 * The chart's equal as a table: a row for each bar, newest first, with the same numbers and the same way to the
 * sources.
 */
export function DronesTable({
  nights,
  edition,
  state,
  change,
}: Pick<ViewProps, 'edition' | 'state' | 'change'> & { nights: DroneNights }) {
  const { slots, unit } = nights
  const columns = useMemo(() => columnsOf(nights), [nights])
  const [ref, { width, em }] = useRoom<HTMLDivElement>()
  const isCards = width / em < LABELS_EM + columns.length * COLUMN_EM
  return (
    <div className="drones-table-frame" ref={ref}>
      <table role="table" className={`drones-table${isCards ? ' drones-cards' : ''}`}>
        <caption className="visually-hidden">Drones launched and stopped, by {unit} and side, newest first</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['when, and who says so', 'drones of', ...columns.map(({ name }) => name)].map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {slots
            .toReversed()
            .map((slot) =>
              BELLIGERENTS.map(
                (side) =>
                  slot[side] && (
                    <DronesTableRow
                      key={`${slot.from} ${side}`}
                      slot={slot}
                      unit={unit}
                      side={side}
                      tally={slot[side]}
                      columns={columns}
                      isChosen={slot[side].raids.some(({ id }) => id === state.entry)}
                      edition={edition}
                      change={change}
                    />
                  ),
              ),
            )}
        </tbody>
      </table>
    </div>
  )
}

/** The columns that any raid drawn has a number for; launched, stopped and the remainder always, even when not told. */
function columnsOf({ totals }: DroneNights): DroneColumn[] {
  const tallies = BELLIGERENTS.map((side) => totals[side]).filter((tally) => tally !== null)
  const isTold = ({ pick }: DroneColumn) => tallies.some((tally) => pick(tally).count)
  const stopped = stoppedWords(tallies.flatMap(({ raids }) => raids))
  return [
    { name: 'launched', pick: (tally: DroneTally) => tally.launched },
    ...DRONE_PARTS.map((part) => ({
      name: part === 'intercepted' ? stopped : PART_NAMES[part],
      pick: (tally: DroneTally) => tally[part],
    })).filter((column, i) => DRONE_PARTS[i] === 'intercepted' || DRONE_PARTS[i] === 'rest' || isTold(column)),
    { name: 'share stopped', pick: (tally: DroneTally) => tally.stopped, isShare: true },
    ...[
      { name: 'missiles launched', pick: (tally: DroneTally) => tally.missilesLaunched },
      { name: 'missiles intercepted', pick: (tally: DroneTally) => tally.missilesIntercepted },
    ].filter(isTold),
  ]
}
