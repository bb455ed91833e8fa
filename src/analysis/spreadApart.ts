import type { Pixels } from './mapProjection'

/** Directions tried around a point, and pixels between two tries outward. */
const DIRECTIONS = 16
const STEP = 3

/**
 * Moves points that stand too close to be pressed one by one: along x or y any two are at least `least` pixels apart.
 * Earlier points stay; a later one moves to the nearest free spot, first in the direction away from whoever crowds it.
 * For the few dozen symbols that a map draws one by one: every pair is compared.
 */
export function spreadApart(points: readonly Pixels[], least: number): Pixels[] {
  const placed: Pixels[] = []
  const crowding = (spot: Pixels) =>
    placed.find(({ x, y }) => Math.max(Math.abs(x - spot.x), Math.abs(y - spot.y)) < least)
  for (const { x, y } of points) {
    const neighbour = crowding({ x, y })
    placed.push(neighbour === undefined ? { x, y } : nearestFree({ x, y }, neighbour, (spot) => !crowding(spot)))
  }
  return placed
}

function nearestFree(from: Pixels, neighbour: Pixels, isFree: (spot: Pixels) => boolean): Pixels {
  const [dx, dy] = [from.x - neighbour.x, from.y - neighbour.y]
  const away = dx === 0 && dy === 0 ? Math.PI / 2 : Math.atan2(dy, dx)
  for (let reach = STEP; ; reach += STEP) {
    for (let i = 0; i < DIRECTIONS; i++) {
      // 0, 1, -1, 2, -2, …: turning ever farther to both sides.
      const turn = Math.ceil(i / 2) * (i % 2 === 0 ? -1 : 1) * ((2 * Math.PI) / DIRECTIONS)
      const spot = { x: from.x + reach * Math.cos(away + turn), y: from.y + reach * Math.sin(away + turn) }
      if (isFree(spot)) return spot
    }
  }
}
