import type { DroneSlot } from '../../analysis/droneNights'
import type { SlotUnit } from '../../analysis/droneSlots'
import type { ChangeState } from '../../link/useViewState'
import type { Belligerent } from '../../model/side'

/**
 * A bar of one night opens its evidence; one that adds up several nights narrows the dates to them, so that they part.
 */
export function openSlot(slot: DroneSlot, side: Belligerent, unit: SlotUnit, change: ChangeState): void {
  const [first, ...others] = slot[side]?.raids ?? []
  if (first === undefined) return
  if (unit === 'night' || others.length === 0) change({ entry: first.id, claim: null })
  else change({ from: slot.from, to: slot.to })
}
