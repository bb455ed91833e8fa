import type { Pixels } from './mapProjection'

export interface Circle extends Pixels {
  radius: number
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Where a label stands from its symbol; the text is set flush with the side that faces it. */
export type LabelSide = 'right' | 'left' | 'above' | 'below' | 'over'

/** A label that asks for a place beside its symbol; an `over` label stands on its point, as an area's name does. */
export interface LabelRequest {
  id: string
  symbol: Circle
  width: number
  height: number
  over?: boolean
  /** Better no label than one that has to be led back to its symbol by a line. */
  close?: boolean
}

export interface PlacedLabel {
  box: Box
  side: LabelSide
  /** Moved away from its symbol so far that a line should lead back. */
  isAway: boolean
}

/** Pixels between a symbol and its label: first close by, then farther off with a line that leads back. */
const GAPS = [4, 18, 34, 52]
const AWAY_FROM = 18
/** Pixels kept free between two labels. */
const MARGIN = 2

/**
 * Gives each label the first free place around its symbol, in the order of the requests, so the weightiest come first.
 * A label that finds no room is left out. No two labels overlap, no label covers a symbol, none leaves `frame`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  symbols: readonly Circle[],
  frame: Box | null,
): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  const taken: Box[] = []
  for (const request of requests) {
    const spot = candidates(request).find(
      ({ box }) =>
        (frame === null || contains(frame, box)) &&
        !taken.some((other) => overlaps(box, other, MARGIN)) &&
        !symbols.some((circle) => covers(box, circle)),
    )
    if (spot === undefined) continue
    placed.set(request.id, spot)
    taken.push(spot.box)
  }
  return placed
}

function candidates({ symbol, width, height, over, close }: LabelRequest): PlacedLabel[] {
  const { x, y, radius } = symbol
  const at = (side: LabelSide, left: number, top: number, isAway: boolean): PlacedLabel => ({
    side,
    isAway,
    box: { left, top, right: left + width, bottom: top + height },
  })
  if (over) {
    const steps = [0, 1, -1, 2, -2]
    return steps.flatMap((down) =>
      steps.map((across) => at('over', x - width / 2 + (across * width) / 4, y - height / 2 + down * height, false)),
    )
  }
  return GAPS.slice(0, close ? 1 : undefined).flatMap((gap) => {
    const isAway = gap >= AWAY_FROM
    const reach = radius + gap
    const diagonal = reach * Math.SQRT1_2
    return [
      at('right', x + reach, y - height / 2, isAway),
      at('left', x - reach - width, y - height / 2, isAway),
      at('above', x - width / 2, y - reach - height, isAway),
      at('below', x - width / 2, y + reach, isAway),
      at('right', x + diagonal, y + diagonal - height / 4, isAway),
      at('right', x + diagonal, y - diagonal - (height * 3) / 4, isAway),
      at('left', x - diagonal - width, y + diagonal - height / 4, isAway),
      at('left', x - diagonal - width, y - diagonal - (height * 3) / 4, isAway),
    ]
  })
}

export const overlaps = (a: Box, b: Box, margin = 0): boolean =>
  a.left < b.right + margin && b.left < a.right + margin && a.top < b.bottom + margin && b.top < a.bottom + margin

const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

/** Whether a circle reaches into a box. */
export function covers(box: Box, { x, y, radius }: Circle): boolean {
  const nearestX = Math.min(Math.max(x, box.left), box.right)
  const nearestY = Math.min(Math.max(y, box.top), box.bottom)
  return (nearestX - x) ** 2 + (nearestY - y) ** 2 < radius ** 2
}
