import type { Pixels } from './mapProjection'

/** Something to press that stands at a point of the map: a square of `size` pixels around it. */
export interface Pressable extends Pixels {
  size: number
}

/**
 * A mark is a claim about where, so it may stand beside its place by no more than this: pixels, about the radius of the
 * smallest symbol, so that the symbol still touches its place.
 */
export const LARGEST_SHIFT = 6

/**
 * Makes each of them one thing to press: of any two, the smaller lies on top and leaves the larger a strip of at least
 * `least` pixels. What is short of that by little moves by up to `LARGEST_SHIFT`; what is short by more becomes one with
 * its nearest neighbour by `join`. For the few dozen symbols that a map draws one by one: every pair is compared, anew
 * after each joining.
 */
export function joinCrowded<T extends Pressable>(items: readonly T[], least: number, join: (a: T, b: T) => T): T[] {
  const sorted = [...items].sort((a, b) => b.size - a.size)
  const placed: T[] = []
  for (const [i, item] of sorted.entries()) {
    const spot = freeSpot(item, placed, least)
    if (spot === undefined) {
      const distances = placed.map((other) =>
        missing(item, other, least) > ROUNDING ? Math.hypot(other.x - item.x, other.y - item.y) : Infinity,
      )
      const nearest = distances.indexOf(Math.min(...distances))
      // Joined where they stand, not where they were moved to.
      const joined = join(sorted[nearest]!, item)
      return joinCrowded([...sorted.filter((_, j) => j !== nearest && j !== i), joined], least, join)
    }
    placed.push({ ...item, ...spot })
  }
  return placed
}

/** Of pixels: what a sum of fractions may be off by. */
const ROUNDING = 1e-6

/** Pixels that two lack to be pressed one by one; none where it is `ROUNDING` or less. */
const missing = (a: Pressable, b: Pressable, least: number): number =>
  least - Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) - Math.abs(a.size - b.size) / 2

/** Where it is, or the nearest spot along one axis and away from whoever crowds it. */
function freeSpot(item: Pressable, placed: readonly Pressable[], least: number): Pixels | undefined {
  const isFree = (spot: Pixels) => placed.every((other) => missing({ ...item, ...spot }, other, least) <= ROUNDING)
  if (isFree(item)) return { x: item.x, y: item.y }
  return placed
    .flatMap((other) => {
      const needed = (apart: number) => least - Math.abs(item.size - other.size) / 2 - Math.abs(apart)
      const [dx, dy] = [item.x - other.x, item.y - other.y]
      return [
        { by: needed(dx), x: item.x + needed(dx) * (dx < 0 ? -1 : 1), y: item.y },
        { by: needed(dy), x: item.x, y: item.y + needed(dy) * (dy < 0 ? -1 : 1) },
      ]
    })
    .filter(({ by, x, y }) => by > 0 && by <= LARGEST_SHIFT && isFree({ x, y }))
    .sort((a, b) => a.by - b.by)
    .map(({ x, y }) => ({ x, y }))[0]
}
