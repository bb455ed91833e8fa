/** Pixels of radius for one person; five people are a symbol of the size of a letter. */
const RADIUS_OF_ONE = 4.6
const SMALLEST_RADIUS = 4.5
/** So that the gravest strike does not hide a whole region. */
const LARGEST_RADIUS = 40

/** Radius in pixels for a number of people; null, unknown, is as small as can be. */
export type SymbolScale = (people: number | null) => number

/**
 * Area, not radius, grows with the number of people: four times as many have a circle twice as wide. `most` is the
 * largest number in the edition, so that the scale stays while filters change.
 */
export function symbolScale(most: number): SymbolScale {
  const radiusOfOne = Math.min(RADIUS_OF_ONE, LARGEST_RADIUS / Math.sqrt(Math.max(most, 1)))
  return (people) => (people === null ? SMALLEST_RADIUS : Math.max(SMALLEST_RADIUS, radiusOfOne * Math.sqrt(people)))
}

/** Two round numbers that explain the scale: the largest that occurs, and one of about a fifth of it. */
export function legendSteps(most: number): number[] {
  const large = roundBelow(most)
  const small = roundBelow(large / 4)
  return large < 2 ? [1] : [...new Set([Math.max(1, small), large])]
}

/** The largest of 1, 2, 5, 10, 20, 50, … that is not above the value; 1 at least. */
function roundBelow(value: number): number {
  if (value < 2) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return Math.max(...[1, 2, 5].map((step) => step * power).filter((step) => step <= value))
}
