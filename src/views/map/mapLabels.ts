import type { Edition } from '../../analysis/edition'
import { isInside, pixelsOf, spotAt } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import { placeLabels } from '../../analysis/placeLabels'
import type { Box, Circle, LabelRequest, PlacedLabel } from '../../analysis/placeLabels'
import type { FindTerritory } from '../../analysis/territories'
import type { Oblast } from './basemap'
import { contextLabels } from './contextLabels'
import type { ContextLabel } from './contextLabels'
import { labelLand } from './labelLand'
import { areaForms, clusterForms, MOST_NAMED, placeForm } from './mapWords'
import type { LabelForm } from './mapWords'
import { symbolsOf } from './marks'
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
/** Pixels kept free along the map's edge. */
const EDGE = 4

/** Words beside a mark or on an area: where, and how many. */
export interface MarkLabel {
  key: string
  words: LabelForm
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
  /** Null while there are no shapes. */
  findTerritory: FindTerritory | null
  /** What the buttons on the map cover. */
  controls: Box | null
  frame: MapFrame
  fonts: LabelFonts
  /** The mark that is selected comes first. */
  selected: string | null
}

/** Chooses which names and numbers stand on the map, and where, so that none overlap: data first, then the land. */
export function computeLabels(parts: Parts): MapLabels {
  const { edition, marks, areas, oblasts, findTerritory, controls, frame, fonts, selected } = parts
  const land = labelLand(frame, findTerritory, new Set(areas.map(({ place }) => place.region)))
  const { left, top, right, bottom } = frame.view
  const edge = { left: left + EDGE, top: top + EDGE, right: right - EDGE, bottom: bottom - EDGE }
  const sizeOf = ({ names, numbers }: LabelForm) => ({
    width: Math.max(...names.map(fonts.bold), ...numbers.map(fonts.plain)) + 2,
    height: (names.length + numbers.length) * fonts.line,
  })
  const ranked = marks
    .filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
    .sort(
      (a, b) =>
        Number(b.key === selected) - Number(a.key === selected) ||
        (b.tally.people?.value ?? 0) - (a.tally.people?.value ?? 0),
    )
    .slice(0, MOST_LABELS)
  const context = contextLabels(oblasts, areas, frame).filter(
    ({ kind, x, y }) =>
      // Moved in from beyond the edge a name would stand on what lies at the edge.
      isInside(edge, { x, y }) &&
      (kind !== 'city' || !marks.some((mark) => Math.hypot(mark.x - x, mark.y - y) < mark.radius + NAMED_WITHIN)),
  )
  // Where a town's name would stand first.
  const spares = context.flatMap(({ kind, name, x, y }): Box[] =>
    kind === 'city'
      ? [{ left: x, top: y - fonts.line / 2, right: x + fonts.plain(name), bottom: y + fonts.line / 2 }]
      : [],
  )
  const texts = new Map<string, LabelForm[]>()
  const sizesOf = (key: string, forms: LabelForm[]) => {
    texts.set(key, forms)
    const [own, ...others] = forms.map(sizeOf)
    return { ...own!, others }
  }
  const askArea = (area: PlaceSymbol): LabelRequest => {
    return {
      id: areaKey(area),
      symbol: { ...pixelsOf(frame, area.place), radius: 0 },
      over: true,
      spares,
      allows: (box) => land.isInside(box, area.place.region!),
      ...sizesOf(areaKey(area), areaForms(edition, area)),
    }
  }
  const askMark = (mark: Mark): LabelRequest => {
    const symbols = symbolsOf(mark)
    return {
      id: mark.key,
      symbol: reachOf(mark),
      close: symbols.length > MOST_NAMED,
      spares,
      allows: (box) => land.isOwn(box, symbols[0]!.place),
      ...sizesOf(
        mark.key,
        mark.kind === 'place' ? [placeForm(edition, mark.symbol)] : clusterForms(mark.cluster, mark.tally),
      ),
    }
  }
  const requests = [...areas.map(askArea), ...ranked.map(askMark)]
  const nameOf = ({ key, name, kind, x, y }: ContextLabel): LabelRequest => {
    const size = { width: fonts.plain(name) + 2, height: fonts.line }
    if (kind !== 'city') return { id: key, symbol: { x, y, radius: 0 }, over: true, ...size }
    const home = { country: null, region: findTerritory?.(spotAt(frame, { x, y })) ?? null }
    // A city's name far from its dot would name another place.
    return { id: key, symbol: { x, y, radius: CITY_DOT }, close: true, allows: (box) => land.isOwn(box, home), ...size }
  }
  const isOccupied = ({ kind }: ContextLabel): boolean => kind === 'occupied'
  const all = [
    // Whose Crimea is must be read at every zoom.
    ...context.filter(isOccupied).map(nameOf),
    ...requests,
    ...context.filter((label) => !isOccupied(label)).map(nameOf),
  ]
  const placed = placeLabels(all, marks.map(reachOf), edge, controls ? [controls] : [])
  return {
    marks: requests.flatMap(({ id }) => {
      const spot = placed.get(id)
      return spot ? [{ key: id, words: texts.get(id)![spot.form]!, ...spot }] : []
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
