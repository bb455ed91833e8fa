import { BELLIGERENTS } from '../model/side'
import { addDays } from '../text/calendar'
import { formatDate, formatSpan, formatWhen, MONTHS } from '../text/formatWhen'
import type { DroneSlot } from './droneNights'
import type { SlotUnit } from './droneSlots'

/** What a slot is called: "Night of 17–18 December 2025", "Week of 15–21 December 2025", "December 2025". */
export function nameSlot(slot: DroneSlot, unit: SlotUnit): string {
  const { from, to } = slot
  const year = from.slice(0, 4)
  switch (unit) {
    case 'night':
      return nameNight(slot)
    case 'week':
      return `Week of ${formatSpan(from, to)}`
    case 'month':
      return `${MONTHS[Number(from.slice(5, 7)) - 1]!} ${year}`
    case 'quarter':
      return `${MONTHS[Number(from.slice(5, 7)) - 1]!} to ${MONTHS[Number(to.slice(5, 7)) - 1]!} ${year}`
    case 'year':
      return year
  }
}

/** A slot's or a night's name inside a sentence; names of days and months keep their capital. */
export const inSentence = (name: string): string =>
  name.replace(/^(?:Night|Week|Weekend)\b/, (word) => word.toLowerCase())

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
      return `${MONTHS[Number(from.slice(5, 7)) - 1]!.slice(0, 3)} ${from.slice(0, 4)}`
    case 'year':
      return from.slice(0, 4)
  }
}
