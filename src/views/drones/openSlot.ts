import type { DroneSlot } from '../../analysis/droneNights'
import type { SlotUnit } from '../../analysis/droneSlots'
import type { ChangeState } from '../../link/useViewState'
import type { Belligerent } from '../../model/side'

/**
 * A bar of one night opens its evidence; one that adds up several nights narrows the dates to them, so that they part.
 * Dates keep whatever overlaps them: to leave out the night that ends where the bar's first begins, they reach from the
 * first morning to the last evening. Only a raid by daylight on the bar's first day brings in the night before it.
 */
export function openSlot(slot: DroneSlot, side: Belligerent, unit: SlotUnit, change: ChangeState): void {
  const raids = slot[side]?.raids ?? []
  const [first] = raids
  if (first === undefined) return
  const evenings = raids.map(({ when }) => when.start).sort()
  const mornings = raids.map(({ when }) => when.end).sort()
  if (unit === 'night' || evenings[0] === evenings.at(-1)) change({ entry: first.id, claim: null })
  else change({ from: mornings[0]!, to: evenings.at(-1)! })
}
