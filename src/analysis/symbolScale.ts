/** Pixels of radius for one person, on a map this wide or wider; less on narrower ones, where places stand closer. */
const RADIUS_OF_ONE = 4.6
const FULL_WIDTH = 460
const SMALLEST_RADIUS = 4.5
/** So that the gravest strike does not hide a whole region. */
const LARGEST_RADIUS = 40

/** Radius in pixels for a number of people; null, unknown, is as small as can be. */
export type SymbolScale = (people: number | null) => number

/**
 * Area, not radius, grows with the number of people: four times as many have a circle twice as wide. `most` is the
 * largest number in the edition, so that the scale stays while filters change; `width` is the map's, in pixels.
 */
export function symbolScale(most: number, width = FULL_WIDTH): SymbolScale {
  const share = Math.min(1, width / FULL_WIDTH)
  const radiusOfOne = share * Math.min(RADIUS_OF_ONE, LARGEST_RADIUS / Math.sqrt(Math.max(most, 1)))
  return (people) => (people === null ? SMALLEST_RADIUS : Math.max(SMALLEST_RADIUS, radiusOfOne * Math.sqrt(people)))
}

/**
 * Two round numbers that explain the scale without filling the page: about a third of the largest, and of that a
 * quarter.
 */
export function legendSteps(most: number): number[] {
  const large = roundBelow(most / 3)
  return [...new Set([roundBelow(large / 4), large])]
}

/** The largest of 1, 2, 5, 10, 20, 50, … that is not above the value; 1 at least. */
function roundBelow(value: number): number {
  if (value < 2) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return Math.max(...[1, 2, 5].map((step) => step * power).filter((step) => step <= value))
}
