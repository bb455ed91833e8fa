import type { Unit } from '../../tags/unitOf'
import type { CountGroup } from './countGroups'
import type { CountedItem } from './countedItem'

/** Whether a list counts drones, missiles, or both in one figure. */
export const counts = (items: readonly CountedItem[], unit: Unit): boolean => items.some((item) => item.unit === unit)

/** "36 missiles and 186 drones out of 194 drones and 67 missiles": the last is the whole of the first. */
export function isWholeOf(items: readonly CountedItem[], item: CountedItem): boolean {
  const last = items.at(-1)!
  const part = items.find((other) => other.unit === item.unit && other.whole === null)
  if (!part || part === last || last.whole === null) return false
  part.whole = item.at
  last.end = item.end
  return true
}

const SUMMED_UP = /^(?:v*[xT]?[IjJ](?:&[IjJ])?)?(?:,[xtARUo]{1,5}q)?[:(-]s?[xt:]{0,2}$/

/**
 * "destroyed 621 of them (, it said): 587 drones and 34 missiles", "577 – 546 drones and 31 missiles": the first counts
 * both.
 */
export function countAsSum(letters: string, { items, end }: CountGroup, parts: CountGroup | undefined): void {
  const isSum = parts && items.length === 1 && items[0]!.unit === 'bare' && counts(parts.items, 'drone')
  const between = letters.slice(end, parts?.start)
  if (isSum && counts(parts.items, 'missile') && SUMMED_UP.test(between)) items[0]!.unit = 'both'
}
