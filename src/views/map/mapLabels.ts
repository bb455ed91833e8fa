import { formatPeople, formatStrikes } from '../../analysis/casualties'
import type { Edition } from '../../analysis/edition'
import { pixelsOf } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import { placeLabels } from '../../analysis/placeLabels'
import type { Circle, LabelRequest, PlacedLabel } from '../../analysis/placeLabels'
import type { Oblast } from './basemap'
import { contextLabels } from './contextLabels'
import type { ContextLabel } from './contextLabels'
import { labelLines } from './mapWords'
import type { Mark } from './marks'
import type { MeasureText } from './measureText'
import { ringReach } from './SymbolShape'

/** How wide texts are, and how tall a line of them is, in pixels. */
export interface LabelFonts {
  bold: MeasureText
  plain: MeasureText
  line: number
}

/** Beyond this many labels a map is read no faster. */
const MOST_LABELS = 40
/** Pixels of a city's dot. */
const CITY_DOT = 2
/** Pixels around a city's dot within which a symbol already names the place. */
const NAMED_WITHIN = 6
/** Pixels of the corner that the buttons for zooming cover. */
const CONTROLS_REACH = 84
/** Pixels kept free along the map's edge. */
const EDGE = 4

/** Two lines beside a mark or on an area. */
export interface MarkLabel {
  key: string
  lines: [string, string]
}

export interface MapLabels {
  marks: (MarkLabel & PlacedLabel)[]
  context: (ContextLabel & PlacedLabel)[]
}

interface Parts {
  edition: Edition
  marks: readonly Mark[]
  areas: readonly PlaceSymbol[]
  oblasts: readonly Oblast[]
  frame: MapFrame
  fonts: LabelFonts
  /** The mark that is selected comes first. */
  selected: string | null
}

/** Chooses which names and numbers stand on the map, and where, so that none overlap: data first, then the land. */
export function computeLabels({ edition, marks, areas, oblasts, frame, fonts, selected }: Parts): MapLabels {
  const { left, top, right, bottom } = frame.view
  const edge = { left: left + EDGE, top: top + EDGE, right: right - EDGE, bottom: bottom - EDGE }
  const lines = new Map<string, [string, string]>()
  const ask = (
    key: string,
    symbol: Circle,
    two: [string, string],
    how: Pick<LabelRequest, 'over' | 'close'>,
  ): LabelRequest => {
    lines.set(key, two)
    return {
      id: key,
      symbol,
      width: Math.max(fonts.bold(two[0]), fonts.plain(two[1])) + 2,
      height: 2 * fonts.line,
      ...how,
    }
  }
  const ranked = marks
    .filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
    .sort(
      (a, b) =>
        Number(b.key === selected) - Number(a.key === selected) ||
        (b.tally.people?.value ?? 0) - (a.tally.people?.value ?? 0),
    )
    .slice(0, MOST_LABELS)
  const requests = [
    ...areas.map((area) =>
      ask(areaKey(area), { ...pixelsOf(frame, area.place), radius: 0 }, labelLines(edition, area), { over: true }),
    ),
    ...ranked.map((mark) => ask(mark.key, reachOf(mark), markLines(edition, mark), { close: mark.kind === 'cluster' })),
  ]
  const context = contextLabels(oblasts, areas, frame).filter(
    ({ kind, x, y }) =>
      kind !== 'city' ||
      !marks.some(({ place, radius }) => Math.hypot(place.x - x, place.y - y) < radius + NAMED_WITHIN),
  )
  const nameOf = ({ key, name, kind, x, y }: ContextLabel): LabelRequest => {
    const size = { width: fonts.plain(name) + 2, height: fonts.line }
    // A city's name far from its dot would name another place.
    return kind === 'city'
      ? { id: key, symbol: { x, y, radius: CITY_DOT }, close: true, ...size }
      : { id: key, symbol: { x, y, radius: 0 }, over: true, ...size }
  }
  const isOccupied = ({ kind }: ContextLabel): boolean => kind === 'occupied'
  const all = [
    // Whose Crimea is must be read at every zoom.
    ...context.filter(isOccupied).map(nameOf),
    ...requests,
    ...context.filter((label) => !isOccupied(label)).map(nameOf),
  ]
  const controls = { x: right - CONTROLS_REACH / 2, y: top + CONTROLS_REACH / 2, radius: CONTROLS_REACH / 2 }
  const placed = placeLabels(all, [...marks.map(reachOf), controls], edge)
  return {
    marks: requests.flatMap(({ id }) => {
      const spot = placed.get(id)
      return spot ? [{ key: id, lines: lines.get(id)!, ...spot }] : []
    }),
    context: context.flatMap((label) => {
      const spot = placed.get(label.key)
      return spot ? [{ ...label, ...spot }] : []
    }),
  }
}

/** The mark with its rings. */
const reachOf = (mark: Mark): Circle => ({
  x: mark.x,
  y: mark.y,
  radius: mark.radius + (mark.kind === 'place' ? ringReach(mark.side, mark.symbol.precision) : 3),
})

/** Tells a tinted region apart from the marks, whose keys stand in the same lists. */
export const areaKey = ({ place }: PlaceSymbol): string => `area-${place.id}`

function markLines(edition: Edition, mark: Mark): [string, string] {
  if (mark.kind === 'place') return labelLines(edition, mark.symbol)
  return [formatStrikes(mark.tally), formatPeople(mark.tally)]
}
