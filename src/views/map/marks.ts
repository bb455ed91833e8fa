import { tallyStrikes } from '../../analysis/casualties'
import type { Tally } from '../../analysis/casualties'
import { degreesOf, grow, isInside, pixelsOf } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { Pixels } from '../../analysis/mapProjection'
import { sideOf } from '../../analysis/mapSymbols'
import type { PlaceSymbol, SymbolSide } from '../../analysis/mapSymbols'
import { spreadApart } from '../../analysis/spreadApart'
import type { SymbolScale } from '../../analysis/symbolScale'
import type { Entry, EntryId } from '../../model/entry'
import type { Cluster, ClusterIndex } from './clusterIndex'
import { MOST_LONE_PLACES } from './useClusterIndex'

/** Where a mark stands, and where its place is: crowded marks are moved apart. */
interface MarkFields extends Pixels {
  key: string
  place: Pixels
  radius: number
  tally: Tally
  side: SymbolSide
}

/** Something that stands on the map as one thing to press. */
export type Mark = MarkFields & ({ kind: 'place'; symbol: PlaceSymbol } | { kind: 'cluster'; cluster: Cluster })

/** Marks are kept for this share of the view beyond its edges, so that a drag does not uncover bare land. */
const MARGIN_SHARE = 0.4

/** Pixels of radius: room for a number of one digit, a stop before discs hide the land, and what a doubling adds. */
const SMALLEST_DISC = 13
const LARGEST_DISC = 28
const DISC_STEP = 1.6

/** A disc holds a number, so it cannot be as small as a circle; it grows by a step with each doubling. */
const discRadius = (strikes: number): number =>
  Math.min(LARGEST_DISC, SMALLEST_DISC + DISC_STEP * Math.log2(Math.max(strikes, 1)))

/** Pixels of a target for a mouse, and for a finger; the label beside it belongs to the target too. */
export const targetSize = (isTouch: boolean): number => (isTouch ? 44 : 24)

interface Parts {
  points: readonly PlaceSymbol[]
  index: ClusterIndex | null
  frame: MapFrame
  scale: SymbolScale
  entryById: ReadonlyMap<EntryId, Entry>
  /** Pixels that two marks keep apart. */
  target: number
}

/** What to draw in the frame, the largest first so that the small lie on top and can be pressed. */
export function computeMarks({ points, index, frame, scale, entryById, target }: Parts): Mark[] {
  const box = grow(frame.view, MARGIN_SHARE)
  // While the index is on its way, the gravest stand for all.
  const found = index?.within(degreesOf(frame, box), frame.zoom) ?? gravest(points)
  const marks = found
    .map((one) => ('symbols' in one ? clusterMark(one, frame, entryById) : placeMark(one, frame, scale)))
    .sort((a, b) => b.radius - a.radius)
  if (index !== null) return marks.filter((mark) => isInside(box, mark))
  const spots = spreadApart(marks, target)
  return marks.map((mark, i) => ({ ...mark, ...spots[i]! }))
}

function placeMark(symbol: PlaceSymbol, frame: MapFrame, scale: SymbolScale): Mark {
  const { tally, side } = symbol
  const place = pixelsOf(frame, symbol.place)
  return {
    kind: 'place',
    key: symbol.place.id,
    symbol,
    ...place,
    place,
    radius: scale(tally.people?.value ?? null),
    tally,
    side,
  }
}

function clusterMark(cluster: Cluster, frame: MapFrame, entryById: Parts['entryById']): Mark {
  const { tally, side } = sumOf(cluster, entryById)
  const place = pixelsOf(frame, cluster)
  return {
    kind: 'cluster',
    key: cluster.key,
    cluster,
    ...place,
    place,
    radius: discRadius(tally.strikes),
    tally,
    side,
  }
}

interface ClusterSum {
  tally: Tally
  side: SymbolSide
}

/** Adding up the 50,000 strikes of twenty years takes longer than a frame, and a movement changes none of the sums. */
const sums = new WeakMap<Cluster, ClusterSum>()

function sumOf(cluster: Cluster, entryById: Parts['entryById']): ClusterSum {
  const known = sums.get(cluster)
  if (known) return known
  const sum = { tally: tallyStrikes(cluster.entries, entryById), side: sideOf(cluster.entries) }
  sums.set(cluster, sum)
  return sum
}

const weight = ({ people }: Tally): number => people?.value ?? -1

function gravest(points: readonly PlaceSymbol[]): readonly PlaceSymbol[] {
  if (points.length <= MOST_LONE_PLACES) return points
  return [...points].sort((a, b) => weight(b.tally) - weight(a.tally)).slice(0, MOST_LONE_PLACES)
}
