import type { DroneSlot } from '../../analysis/droneNights'
import { nameSlot } from '../../analysis/droneSlotNames'
import type { SlotUnit } from '../../analysis/droneSlots'
import type { DroneTally, Sum } from '../../analysis/droneTally'
import { formatShare } from '../../analysis/droneWords'
import { SIDE_NAMES } from '../../model/side'
import type { Belligerent } from '../../model/side'
import { formatCount, plural } from '../../text/formatCount'
import type { ViewProps } from '../viewProps'
import { onlyRaid } from './onlyRaid'
import { openSlot } from './openSlot'
import { RaidSource } from './RaidSource'

/** A column of numbers; a share is printed as one. */
export interface DroneColumn {
  name: string
  pick: (tally: DroneTally) => Sum
  isShare?: true
}

interface DronesTableRowProps extends Pick<ViewProps, 'edition' | 'change'> {
  slot: DroneSlot
  unit: SlotUnit
  side: Belligerent
  tally: DroneTally
  columns: readonly DroneColumn[]
  isChosen: boolean
}

/** One bar of the chart as a row. The roles stand because narrow pages lay rows out as cards. */
export function DronesTableRow({ slot, unit, side, tally, columns, isChosen, edition, change }: DronesTableRowProps) {
  const raid = onlyRaid(tally)
  return (
    <tr role="row" data-entry={raid?.id} aria-current={isChosen || undefined}>
      <th role="rowheader" scope="row">
        <button type="button" onClick={() => openSlot(slot, side, unit, change)}>
          {nameSlot(slot, unit)}
        </button>
        <small>
          {raid ? <RaidSource edition={edition} raid={raid} /> : plural(tally.raids.length, 'tally', 'tallies')}
        </small>
      </th>
      <td role="cell" className={`drones-side-${side}`}>
        <span className="drones-name">{SIDE_NAMES[side]}</span>
      </td>
      {columns.map((column) => {
        const { count, raids } = column.pick(tally)
        const isAll = column.isShare || raids === tally.raids.length
        return (
          <td key={column.name} role="cell" data-label={column.name} className={count ? undefined : 'drones-no-number'}>
            {count
              ? column.isShare
                ? formatShare(count)
                : formatCount(count)
              : column.isShare
                ? 'no rate'
                : 'unknown'}
            {count && !isAll && <small>{`in ${raids} of ${tally.raids.length}`}</small>}
          </td>
        )
      })}
    </tr>
  )
}
