import { BELLIGERENTS } from '../model/side'
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

/** As its raids tell it: a raid by daylight has only the one day. */
function nameNight(slot: DroneSlot): string {
  const [first, ...others] = BELLIGERENTS.flatMap((side) => slot[side]?.raids ?? [])
  const isTold =
    first !== undefined &&
    others.every(({ when }) => when.end === first.when.end && when.precision === first.when.precision)
  return isTold ? formatWhen(first.when) : `Night of ${formatSpan(slot.from, addDays(slot.to, 1))}`
}

/** The same, short, for the axis: "17–18 Dec", "15 Dec", "Dec 2025", "2025". */
export function nameSlotShort({ from, to }: Pick<DroneSlot, 'from' | 'to'>, unit: SlotUnit): string {
  switch (unit) {
    case 'night':
      return formatSpan(from, addDays(to, 1), 'short')
    case 'week':
      return formatDate(from, 'short')
    case 'month':
    case 'quarter':
      return `${monthOf(from).slice(0, 3)} ${yearOf(from)}`
    case 'year':
      return yearOf(from)
  }
}
