import { tallyStrikes } from '../../analysis/casualties'
import type { Tally } from '../../analysis/casualties'
import { joinCrowded } from '../../analysis/joinCrowded'
import { degreesOf, grow, isInside, pixelsOf } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { Pixels } from '../../analysis/mapProjection'
import { sideOf } from '../../analysis/mapSymbols'
import type { PlaceSymbol, SymbolSide } from '../../analysis/mapSymbols'
import type { SymbolScale } from '../../analysis/symbolScale'
import { LARGEST_ZOOM } from '../../link/mapLimits'
import type { Entry, EntryId } from '../../model/entry'
import type { Cluster, ClusterIndex } from './clusterIndex'
import { MOST_LONE_PLACES } from './useClusterIndex'

interface MarkFields extends Pixels {
  key: string
  radius: number
  /** Pixels of what can be pressed. */
  size: number
  tally: Tally
  side: SymbolSide
}

/** Something that stands on the map as one thing to press. */
export type Mark = MarkFields & ({ kind: 'place'; symbol: PlaceSymbol } | ClusterFields)

interface ClusterFields {
  kind: 'cluster'
  cluster: Cluster
  /** How many strikes, a total's parts not counted beside it, and raids. */
  attacks: number
}

/** Marks are kept for this share of the view beyond its edges, so that a drag does not uncover bare land. */
const MARGIN_SHARE = 0.4

/** Pixels of radius: room for a number of one digit, a stop before discs hide the land, and what a doubling adds. */
const SMALLEST_DISC = 13
const LARGEST_DISC = 28
const DISC_STEP = 1.6

/** A disc holds a number, so it cannot be as small as a circle; it grows by a step with each doubling. */
const discRadius = (attacks: number): number =>
  Math.min(LARGEST_DISC, SMALLEST_DISC + DISC_STEP * Math.log2(Math.max(attacks, 1)))

/** Pixels of a target, and of the part that it keeps to itself where another lies upon it. */
export interface TargetSize {
  whole: number
  own: number
}

/** For a mouse, and for a finger (WCAG 2.2 asks for 24, at its strictest 44); the label belongs to the target too. */
export const targetSize = (isTouch: boolean): TargetSize => (isTouch ? { whole: 44, own: 32 } : { whole: 24, own: 24 })

interface Parts {
  points: readonly PlaceSymbol[]
  index: ClusterIndex | null
  frame: MapFrame
  scale: SymbolScale
  entryById: ReadonlyMap<EntryId, Entry>
  target: TargetSize
}

/** What to draw in the frame, the largest first so that the small lie on top and can be pressed. */
export function computeMarks(parts: Parts): Mark[] {
  const { points, index, frame, target } = parts
  const box = grow(frame.view, MARGIN_SHARE)
  // While the index is on its way, the gravest stand for all.
  const found = index?.within(degreesOf(frame, box), frame.zoom) ?? gravest(points)
  const marks = found
    .map((one) => ('symbols' in one ? clusterMark(one, parts) : placeMark(one, parts)))
    .sort((a, b) => b.radius - a.radius)
  if (index !== null) return marks.filter((mark) => isInside(box, mark))
  // Closer than this the map does not go, so a disc could not fall apart.
  if (frame.zoom >= LARGEST_ZOOM) return marks
  return joinCrowded(marks, target.own, (a, b) => clusterMark(joinPlaces(a, b, parts), parts))
}

function placeMark(symbol: PlaceSymbol, { frame, scale, target }: Parts): Mark {
  const { tally, side } = symbol
  const radius = scale(tally.people?.value ?? null)
  const size = Math.max(2 * radius, target.whole)
  return { kind: 'place', key: symbol.place.id, symbol, ...pixelsOf(frame, symbol.place), radius, size, tally, side }
}

function clusterMark(cluster: Cluster, { frame, entryById, target }: Parts): Mark {
  const sum = sumOf(cluster, entryById)
  const radius = discRadius(sum.attacks)
  const size = Math.max(2 * radius, target.whole)
  return { kind: 'cluster', key: cluster.key, cluster, ...pixelsOf(frame, cluster), radius, size, ...sum }
}

/** The gravest place first. */
export const symbolsOf = (mark: Mark): PlaceSymbol[] => (mark.kind === 'place' ? [mark.symbol] : mark.cluster.symbols)

/** Two marks that cannot be pressed one by one as a disc in the middle of their places. */
function joinPlaces(a: Mark, b: Mark, { frame, target }: Parts): Cluster {
  const symbols = [...symbolsOf(a), ...symbolsOf(b)].sort((one, two) => weight(two.tally) - weight(one.tally))
  const middle = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const spots = symbols.map(({ place }) => pixelsOf(frame, place))
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values)
  const width = Math.max(extent(spots.map(({ x }) => x)), extent(spots.map(({ y }) => y)))
  return {
    key: `joined-${symbols.map(({ place }) => place.id).join('~')}`,
    lat: middle(symbols.map(({ place }) => place.lat)),
    lon: middle(symbols.map(({ place }) => place.lon)),
    symbols,
    entries: symbols.flatMap(({ entries }) => entries),
    // Each level doubles what lies between the outermost.
    splitsAt: width > 0 ? frame.zoom + Math.log2(target.own / width) : LARGEST_ZOOM,
  }
}

interface ClusterSum {
  tally: Tally
  attacks: number
  side: SymbolSide
}

/** Adding up the 50,000 strikes of twenty years takes longer than a frame, and a movement changes none of the sums. */
const sums = new WeakMap<Cluster, ClusterSum>()

function sumOf(cluster: Cluster, entryById: Parts['entryById']): ClusterSum {
  const known = sums.get(cluster)
  if (known) return known
  const tally = tallyStrikes(cluster.entries, entryById)
  const raids = cluster.entries.filter(({ kind }) => kind === 'raid').length
  const sum = { tally, attacks: tally.strikes + raids, side: sideOf(cluster.entries) }
  sums.set(cluster, sum)
  return sum
}

const weight = ({ people }: Tally): number => people?.value ?? -1

function gravest(points: readonly PlaceSymbol[]): readonly PlaceSymbol[] {
  if (points.length <= MOST_LONE_PLACES) return points
  return [...points].sort((a, b) => weight(b.tally) - weight(a.tally)).slice(0, MOST_LONE_PLACES)
}
