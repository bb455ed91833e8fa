import type { DroneSlot } from '../../analysis/droneNights'
import { nameSlot } from '../../analysis/droneSlotNames'
import type { SlotUnit } from '../../analysis/droneSlots'
import { describeTally, DRONES_OF } from '../../analysis/droneWords'
import type { Edition } from '../../analysis/edition'
import { BELLIGERENTS } from '../../model/side'
import { onlyRaid } from './onlyRaid'
import { RaidSource } from './RaidSource'

interface ReadoutProps {
  edition: Edition
  slot: DroneSlot | undefined
  unit: SlotUnit
}

/** The numbers of the slot pointed at, both sides together; the same words that the bars' buttons carry. */
export function Readout({ edition, slot, unit }: ReadoutProps) {
  if (slot === undefined) {
    return (
      <p className="drones-readout">
        Point at a bar, or step through them with the arrow keys, to read its numbers;{' '}
        {unit === 'night' ? 'choose it to read its sources.' : 'choose it to see its nights one by one.'}
      </p>
    )
  }
  return (
    <div className="drones-readout">
      <b>{nameSlot(slot, unit)}</b>
      {BELLIGERENTS.map((side) => {
        const tally = slot[side]
        const raid = onlyRaid(tally)
        return (
          <p key={side} className={`drones-side-${side}`}>
            <span className="drones-name">{DRONES_OF[side]}:</span>{' '}
            {tally ? describeTally(tally).join(' · ') : 'no report'}
            {raid && (
              <>
                , <RaidSource edition={edition} raid={raid} />
              </>
            )}
          </p>
        )
      })}
    </div>
  )
}
