import { spotAt } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { Pixels } from '../../analysis/mapProjection'
import type { Box } from '../../analysis/placeLabels'
import type { FindTerritory } from '../../analysis/territories'
import { OCCUPIED } from './basemap'

/** Where a label's place lies: ISO 3166-1 alpha-2 and, where known, ISO 3166-2. */
export interface Home {
  country: string | null
  region: string | null
}

export interface LabelLand {
  /** Whether a place's label may lie here: not on another country, nor on a region whose name the map tells. */
  isOwn: (box: Box, home: Home) => boolean
  /** Whether a region's label lies on that region. */
  isInside: (box: Box, region: string) => boolean
}

/** Spots across and down a label at which it is asked what lies beneath. */
const ACROSS = [0.05, 0.275, 0.5, 0.725, 0.95]
const DOWN = [0.15, 0.5, 0.85]
/** The share of a label that may reach over a border: the ends of its letters, not a word. */
const LARGEST_OVERHANG = 0.2

/**
 * On which land a label may lie: words on Crimea name Crimea, whatever line leads back from them. Of a tinted region
 * (`tinted`, ISO 3166-2) and of occupied land the map tells something as a whole, so there only what happened there is
 * written. Without shapes every place will do.
 */
export function labelLand(
  frame: MapFrame,
  findTerritory: FindTerritory | null,
  tinted: ReadonlySet<string | null>,
): LabelLand {
  if (findTerritory === null) return { isOwn: () => true, isInside: () => true }
  const at = (spot: Pixels) => findTerritory(spotAt(frame, spot))
  const share = ({ left, top, right, bottom }: Box, counts: (id: string | null) => boolean): number => {
    const spots = ACROSS.flatMap((across) =>
      DOWN.map((down) => ({ x: left + across * (right - left), y: top + down * (bottom - top) })),
    )
    return spots.filter((spot) => counts(at(spot))).length / spots.length
  }
  return {
    isOwn: (box, home) =>
      share(
        box,
        (id) =>
          id !== null &&
          id !== home.region &&
          (tinted.has(id) || OCCUPIED.has(id) || (home.country !== null && !id.startsWith(home.country))),
      ) <= LARGEST_OVERHANG,
    isInside: (box, region) =>
      at(middleOf(box)) === region && share(box, (id) => id === region) >= 1 - LARGEST_OVERHANG,
  }
}

const middleOf = ({ left, top, right, bottom }: Box): Pixels => ({ x: (left + right) / 2, y: (top + bottom) / 2 })
