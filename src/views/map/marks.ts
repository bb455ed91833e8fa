import { tallyStrikes } from '../../analysis/casualties'
import type { Tally } from '../../analysis/casualties'
import { degreesOf, grow, isInside, pixelsOf } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { Pixels } from '../../analysis/mapProjection'
import { sideOf } from '../../analysis/mapSymbols'
import type { PlaceSymbol, SymbolSide } from '../../analysis/mapSymbols'
import type { SymbolScale } from '../../analysis/symbolScale'
import type { Entry, EntryId } from '../../model/entry'
import type { Cluster, ClusterIndex } from './clusterIndex'
import { MOST_LONE_PLACES } from './useClusterIndex'

interface MarkFields extends Pixels {
  key: string
  radius: number
  tally: Tally
  side: SymbolSide
}

/** Something that stands on the map as one thing to press. */
export type Mark = MarkFields & ({ kind: 'place'; symbol: PlaceSymbol } | { kind: 'cluster'; cluster: Cluster })

/** Marks are kept for this share of the view beyond its edges, so that a drag does not uncover bare land. */
const MARGIN_SHARE = 0.4

const SMALLEST_DISC = 13
const LARGEST_DISC = 28

/** A disc holds a number, so it cannot be as small as a circle; it grows by a step with each doubling. */
const discRadius = (strikes: number): number => Math.min(LARGEST_DISC, SMALLEST_DISC + 1.6 * Math.log2(Math.max(strikes, 1)))

/** What to draw in the frame, the largest first so that the small lie on top and can be pressed. */
export function computeMarks(
  points: readonly PlaceSymbol[],
  index: ClusterIndex | null,
  frame: MapFrame,
  scale: SymbolScale,
  entryById: ReadonlyMap<EntryId, Entry>,
): Mark[] {
  const box = grow(frame.view, MARGIN_SHARE)
  // While the index is on its way, the gravest stand for all.
  const found = index?.within(degreesOf(frame, box), frame.zoom) ?? gravest(points)
  return found
    .map((one): Mark => {
      if (!('symbols' in one)) {
        const { place, tally, side } = one
        const radius = scale(tally.people?.value ?? null)
        return { kind: 'place', key: place.id, symbol: one, ...pixelsOf(frame, place), radius, tally, side }
      }
      const entries = one.symbols.flatMap((symbol) => symbol.entries)
      const tally = tallyStrikes(entries, entryById)
      return { kind: 'cluster', key: one.key, cluster: one, ...pixelsOf(frame, one), radius: discRadius(tally.strikes), tally, side: sideOf(entries) }
    })
    .filter((mark) => index === null || isInside(box, mark))
    .sort((a, b) => b.radius - a.radius)
}

const weight = ({ people }: Tally): number => people?.value ?? -1

function gravest(points: readonly PlaceSymbol[]): readonly PlaceSymbol[] {
  if (points.length <= MOST_LONE_PLACES) return points
  return [...points].sort((a, b) => weight(b.tally) - weight(a.tally)).slice(0, MOST_LONE_PLACES)
}
