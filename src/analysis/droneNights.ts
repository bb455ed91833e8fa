import type { Entry, Raid } from '../model/entry'
import { BELLIGERENTS } from '../model/side'
import type { Belligerent } from '../model/side'
import type { IsoDate } from '../model/when'
import { addDays } from '../text/calendar'
import { append } from '../text/append'
import { countSlots, nextSlot, SLOT_UNITS, slotOf } from './droneSlots'
import type { SlotUnit } from './droneSlots'
import { DRONE_PARTS, tallyDrones } from './droneTally'
import type { DroneTally } from './droneTally'
import { isNight } from './isNight'

/** The drones of each side; null where no article reports any: a gap, not a zero. */
export type BySide = Record<Belligerent, DroneTally | null>

/** One slot of the time axis. `from` and `to` are its first and last day; a night lasts into the day after `to`. */
export interface DroneSlot extends BySide {
  from: IsoDate
  to: IsoDate
}

/** The raids of a selection, ready to be drawn. */
export interface DroneNights {
  unit: SlotUnit
  /** Without holes from the first to the last night told of; empty where none is. */
  slots: DroneSlot[]
  /** All that is drawn. */
  totals: BySide
  /** How many nights are told of, by either side. */
  nights: number
  /** Tallies that are no night of their own: regional ones, parts of another, those over several days. In no total. */
  aside: Raid[]
}

/** More nights than this are drawn by week: a bar must stay wide enough to point at. */
const MOST_NIGHTS = 62
/** Recharts takes a quarter of a second to mount this many bars. */
export const MOST_BARS = 400

/**
 * Chooses from the entries what can be counted night by night and arranges it along time. Only national tallies of one
 * night that are part of no other are counted, so that nothing is counted twice.
 */
export function readDroneNights(entries: readonly Entry[]): DroneNights {
  const counted: Raid[] = []
  const aside: Raid[] = []
  for (const entry of entries) if (entry.kind === 'raid') (isOneNight(entry) ? counted : aside).push(entry)
  const totals = bySide(counted)
  const nights = [...new Set(counted.map(nightOf))].sort()
  const unit = chooseUnit(nights, totals)
  return { unit, slots: fillSlots(counted, nights, unit), totals, nights: nights.length, aside }
}

/** Only national tallies count, and those that are part of no other. */
const isOneNight = ({ scope, partOf, when }: Raid): boolean => scope === 'national' && partOf === null && isNight(when)

const nightOf = (raid: Raid): IsoDate => raid.when.start

function bySide(raids: readonly Raid[]): BySide {
  const of = (side: Belligerent): DroneTally | null => {
    const own = raids.filter((raid) => raid.launchedBy === side)
    return own.length === 0 ? null : tallyDrones(own)
  }
  return { RU: of('RU'), UA: of('UA') }
}

/** The finest unit that keeps the number of drawn bars, each part of each side counted, within `MOST_BARS`. */
function chooseUnit(nights: readonly IsoDate[], totals: BySide): SlotUnit {
  const [first, last] = [nights[0], nights.at(-1)]
  if (first === undefined || last === undefined) return 'night'
  const parts = BELLIGERENTS.flatMap((side) => DRONE_PARTS.filter((part) => totals[side]?.[part].count)).length
  const mostSlots = MOST_BARS / Math.max(1, parts)
  return (
    SLOT_UNITS.find(
      (unit) => countSlots(first, last, unit) <= (unit === 'night' ? Math.min(MOST_NIGHTS, mostSlots) : mostSlots),
    ) ?? 'year'
  )
}

function fillSlots(raids: readonly Raid[], nights: readonly IsoDate[], unit: SlotUnit): DroneSlot[] {
  const raidsBySlot = new Map<IsoDate, Raid[]>()
  for (const raid of raids) append(raidsBySlot, slotOf(nightOf(raid), unit), raid)
  const [first, last] = [nights[0], nights.at(-1)]
  if (first === undefined || last === undefined) return []
  const slots: DroneSlot[] = []
  for (let from = slotOf(first, unit), next; from <= last; from = next) {
    next = nextSlot(from, unit)
    slots.push({ from, to: addDays(next, -1), ...bySide(raidsBySlot.get(from) ?? []) })
  }
  return slots
}
