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
  /** The sizes it can take besides, wrapped or shortened, in the order in which they are tried. */
  others?: readonly { width: number; height: number }[]
  /** What it leaves free where another place close by will do. */
  spares?: readonly Box[]
  /** Whether it may lie there: a name on another's land would claim that land. */
  allows?: (box: Box) => boolean
}

export interface PlacedLabel {
  box: Box
  side: LabelSide
  /** Moved away from its symbol so far that a line should lead back. */
  isAway: boolean
  /** Which of its sizes it has: 0 is its own, 1 the first of the others. */
  form: number
}

/** Pixels between a symbol and its label: first close by, then farther off with a line that leads back. */
const GAPS = [4, 18, 34, 52]
const AWAY_FROM = 18
/** Pixels kept free between two labels: less would read as one line of words. */
const MARGIN = { across: 8, down: 2 }

/** How far a label that stands on its point may move, in its own widths and heights: the shortest way first. */
const OVER_STEPS = steps(0.5, 0.125)
  .flatMap((across) => steps(3, 0.125).map((down) => ({ across, down })))
  .sort((a, b) => 2 * Math.abs(a.across) + Math.abs(a.down) - (2 * Math.abs(b.across) + Math.abs(b.down)))

/** From as far on the one side to as far on the other. */
function steps(reach: number, step: number): number[] {
  return Array.from({ length: (2 * reach) / step + 1 }, (_, i) => i * step - reach)
}

/**
 * Gives each label the first free place around its symbol, in the order of the requests, so the weightiest come first.
 * A label that finds no room is left out. No two labels overlap, no label covers a symbol, none leaves `frame` or
 * reaches into what else is `taken`, and none stands nearer to another symbol than to its own; a name whose dot another
 * label covers is left out too.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  symbols: readonly Circle[],
  frame: Box,
  taken: readonly Box[] = [],
): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  const filled = [...taken]
  for (const request of requests) {
    const { symbol, others = [], over, spares = [], allows = () => true } = request
    if (!over && filled.some((other) => covers(other, symbol))) continue
    // A symbol around this one's centre is always the nearest: such a label is told by its line.
    const rivals = over ? [] : symbols.filter((other) => gapTo(other, symbol) > 0)
    const fits = ({ box }: PlacedLabel): boolean =>
      contains(frame, box) &&
      !filled.some((other) => overlaps(box, other, MARGIN)) &&
      !symbols.some((circle) => covers(box, circle)) &&
      !rivals.some((rival) => gapTo(rival, nearestIn(box, rival)) < gapTo(symbol, nearestIn(box, symbol)) - ROUNDING) &&
      allows(box)
    const spots = [request, ...others].flatMap((size, form) => candidates({ ...request, ...size }, form))
    const close = spots.filter(({ isAway }) => !isAway)
    const spot =
      close.find((one) => !spares.some((other) => overlaps(one.box, other, MARGIN)) && fits(one)) ??
      close.find(fits) ??
      spots.find((one) => one.isAway && fits(one))
    if (spot === undefined) continue
    placed.set(request.id, spot)
    filled.push(spot.box)
  }
  return placed
}

function candidates({ symbol, width, height, over, close }: LabelRequest, form: number): PlacedLabel[] {
  const { x, y, radius } = symbol
  const at = (side: LabelSide, left: number, top: number, isAway: boolean): PlacedLabel => ({
    side,
    isAway,
    form,
    box: { left, top, right: left + width, bottom: top + height },
  })
  if (over) {
    return OVER_STEPS.map(({ across, down }) =>
      at('over', x + (across - 0.5) * width, y + (down - 0.5) * height, false),
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

export const overlaps = (a: Box, b: Box, { across, down } = { across: 0, down: 0 }): boolean =>
  a.left < b.right + across && b.left < a.right + across && a.top < b.bottom + down && b.top < a.bottom + down

const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

/** Whether a circle reaches into a box. */
export const covers = (box: Box, circle: Circle): boolean => gapTo(circle, nearestIn(box, circle)) < 0

const nearestIn = ({ left, top, right, bottom }: Box, { x, y }: Pixels): Pixels => ({
  x: Math.min(Math.max(x, left), right),
  y: Math.min(Math.max(y, top), bottom),
})

/** Pixels from a circle's edge to a point; below 0 inside. */
const gapTo = ({ x, y, radius }: Circle, point: Pixels): number => Math.hypot(point.x - x, point.y - y) - radius

/** Of pixels: what a sum of fractions may be off by. */
const ROUNDING = 1e-6
