import type { IsoDate } from '../model/when'
import { addDays, dayNumber, firstOfMonth, isoOfDay, mondayOf } from '../text/calendar'

/** What one bar of the drone chart stands for, finest first. */
export const SLOT_UNITS = ['night', 'week', 'month', 'quarter', 'year'] as const
export type SlotUnit = (typeof SLOT_UNITS)[number]

/** The first day of the slot that holds a day. A night is the day on whose evening it begins. */
export function slotOf(day: IsoDate, unit: SlotUnit): IsoDate {
  switch (unit) {
    case 'night':
      return day
    case 'week':
      return isoOfDay(mondayOf(dayNumber(day)))
    case 'month':
      return firstOfMonth(day)
    case 'quarter':
      return `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`
    case 'year':
      return `${day.slice(0, 4)}-01-01`
  }
}

/** Longer than no slot and shorter than two, so that one step from a first day always lands in the next slot. */
const STEP_DAYS: Record<SlotUnit, number> = { night: 1, week: 7, month: 31, quarter: 92, year: 366 }

/** The first day of the slot after the one that begins on `from`. */
export const nextSlot = (from: IsoDate, unit: SlotUnit): IsoDate => slotOf(addDays(from, STEP_DAYS[unit]), unit)

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const
const monthNumber = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** How many slots it takes from the one that holds `first` to the one that holds `last`, both included. */
export function countSlots(first: IsoDate, last: IsoDate, unit: SlotUnit): number {
  const [from, to] = [slotOf(first, unit), slotOf(last, unit)]
  if (unit === 'night' || unit === 'week') return (dayNumber(to) - dayNumber(from)) / STEP_DAYS[unit] + 1
  return (monthNumber(to) - monthNumber(from)) / MONTHS_IN[unit] + 1
}
