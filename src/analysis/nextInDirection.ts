import type { Pixels } from './mapProjection'

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const HEADINGS: Record<Arrow, Pixels> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

export const isArrow = (key: string): key is Arrow => Object.hasOwn(HEADINGS, key)

/**
 * The nearest point that lies more in the arrow's direction than across it; distance across counts double, so that the
 * eye's choice wins. Null at the edge.
 */
export function nextInDirection<T extends Pixels>(points: readonly T[], from: Pixels, arrow: Arrow): T | null {
  const heading = HEADINGS[arrow]
  let best: T | null = null
  let least = Infinity
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y]
    const along = dx * heading.x + dy * heading.y
    const across = Math.abs(dx * heading.y) + Math.abs(dy * heading.x)
    if (along <= 0 || across > along) continue
    const cost = along + 2 * across
    if (cost < least) [best, least] = [point, cost]
  }
  return best
}
