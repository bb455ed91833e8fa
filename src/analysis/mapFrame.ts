import { projectDegrees, unprojectPixels } from './mapProjection'
import type { Degrees, DegreesBox, Pixels } from './mapProjection'
import type { Box } from './placeLabels'

/** Where the map looks, as needed to place things on it. Pixels count from the layer's origin, which drags along. */
export interface MapFrame {
  zoom: number
  /** The layer's origin in the world's pixels at this zoom. */
  origin: Pixels
  /** The part that is seen, in the layer's pixels. */
  view: Box
}

/** Where a place stands in the layer. */
export function pixelsOf({ zoom, origin }: MapFrame, degrees: Degrees): Pixels {
  const { x, y } = projectDegrees(degrees, zoom)
  return { x: x - origin.x, y: y - origin.y }
}

/** Which spot of the earth stands at a pixel of the layer. */
export const spotAt = ({ zoom, origin }: MapFrame, { x, y }: Pixels): Degrees =>
  unprojectPixels({ x: x + origin.x, y: y + origin.y }, zoom)

/** The view with a margin around it, as a share of its size, so that a short drag uncovers nothing empty. */
export function grow({ left, top, right, bottom }: Box, share: number): Box {
  const [across, down] = [(right - left) * share, (bottom - top) * share]
  return { left: left - across, top: top - down, right: right + across, bottom: bottom + down }
}

/** A box of the layer in degrees. */
export const degreesOf = (frame: MapFrame, { left, top, right, bottom }: Box): DegreesBox => [
  spotAt(frame, { x: left, y: bottom }),
  spotAt(frame, { x: right, y: top }),
]

export const isInside = ({ left, top, right, bottom }: Box, { x, y }: Pixels): boolean =>
  x >= left && x <= right && y >= top && y <= bottom
