import { BELLIGERENTS } from '../model/side'
import type { When } from '../model/when'
import { addDays } from '../text/calendar'
import { formatDate, formatSpan, formatWhen, monthOf, yearOf } from '../text/formatWhen'
import type { DroneSlot } from './droneNights'
import type { SlotUnit } from './droneSlots'

/** What a slot is called: "Night of 17–18 December 2025", "Week of 15–21 December 2025", "December 2025". */
export function nameSlot(slot: DroneSlot, unit: SlotUnit): string {
  const { from, to } = slot
  const year = yearOf(from)
  switch (unit) {
    case 'night':
      return nameNight(slot)
    case 'week':
      return `Week of ${formatSpan(from, to)}`
    case 'month':
      return `${monthOf(from)} ${year}`
    case 'quarter':
      return `${monthOf(from)} to ${monthOf(to)} ${year}`
    case 'year':
      return year
  }
}

const nameNight = (slot: DroneSlot): string => {
  const told = toldBy(slot)
  return told ? formatWhen(told) : `Night of ${formatSpan(slot.from, addDays(slot.to, 1))}`
}

/** When all raids of a night tell that it was: a raid by daylight has only the one day. Null where they differ. */
function toldBy(slot: DroneSlot): When | null {
  const [first, ...others] = BELLIGERENTS.flatMap((side) => slot[side]?.raids ?? [])
  const isOne =
    first !== undefined &&
    others.every(({ when }) => when.end === first.when.end && when.precision === first.when.precision)
  return isOne ? first.when : null
}

/** The same, short, for the axis: "17–18 Dec", "18 Dec" by daylight, "15 Dec", "Dec 2025", "2025". */
export function nameSlotShort(slot: DroneSlot, unit: SlotUnit): string {
  const { from, to } = slot
  switch (unit) {
    case 'night':
      return formatSpan(from, toldBy(slot)?.end ?? addDays(to, 1), 'short')
    case 'week':
      return formatDate(from, 'short')
    case 'month':
    case 'quarter':
      return `${monthOf(from).slice(0, 3)} ${yearOf(from)}`
    case 'year':
      return yearOf(from)
  }
}
