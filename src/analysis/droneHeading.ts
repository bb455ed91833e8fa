import { plural } from '../text/formatCount'
import { formatSpan, inSentence } from '../text/formatWhen'
import type { DroneNights } from './droneNights'
import { nameSlot } from './droneSlotNames'

/**
 * What the chart shows, for its heading: "night of 17–18 December 2025, the one night the articles count". `isAll` is
 * whether no filter leaves out a night that the articles count.
 */
export function droneHeading({ nights, slots, unit }: DroneNights, isAll: boolean): string {
  const [first, last] = [slots[0], slots.at(-1)]
  if (first === undefined || last === undefined) return 'no night in these filters'
  if (nights === 1) {
    return `${inSentence(nameSlot(first, unit))}, the one night ${isAll ? 'the articles count' : 'in these filters'}`
  }
  const span = formatSpan(first.from, last.to)
  return unit === 'night'
    ? `${plural(nights, 'night')} told of, ${span}`
    : `${plural(nights, 'night')} told of by ${unit}, ${span}`
}
