import { placeLabels } from './placeLabels'
import type { Box, Circle, LabelRequest, PlacedLabel } from './placeLabels'

/** Of more labels than these some always find no room, and trying twice takes time in every frame. */
const MOST_TRIED_TWICE = 12

/**
 * Places a few labels so that as many as possible stand. One that found no room because a weightier one took it, which
 * could as well stand elsewhere, chooses first the second time; that is kept where no label is lost by it.
 */
export function placeMost(
  requests: readonly LabelRequest[],
  symbols: readonly Circle[],
  frame: Box,
  taken: readonly Box[] = [],
): Map<string, PlacedLabel> {
  const placed = placeLabels(requests, symbols, frame, taken)
  if (placed.size === requests.length || requests.length > MOST_TRIED_TWICE) return placed
  const hasRoom = ({ id }: LabelRequest): boolean => placed.has(id)
  const crowdedOut = requests.filter((request) => !hasRoom(request))
  const again = placeLabels([...crowdedOut, ...requests.filter(hasRoom)], symbols, frame, taken)
  return again.size > placed.size && [...placed.keys()].every((id) => again.has(id)) ? again : placed
}
