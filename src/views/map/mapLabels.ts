import type { Edition } from '../../analysis/edition'
import { isInside } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import { placeLabels } from '../../analysis/placeLabels'
import type { Box, LabelRequest, PlacedLabel } from '../../analysis/placeLabels'
import { placeMost } from '../../analysis/placeMost'
import type { FindTerritory } from '../../analysis/territories'
import type { EntryId } from '../../model/entry'
import type { Oblast } from './basemap'
import { contextLabels } from './contextLabels'
import type { ContextLabel } from './contextLabels'
import { areaKey, labelRequests, reachOf } from './labelRequests'
import type { LabelFonts, WordsRequest } from './labelRequests'
import { areaForms, areaNames } from './mapWords'
import type { LabelForm } from './mapWords'
import { symbolsOf } from './marks'
import type { Mark } from './marks'

/** Beyond this many labels a map is read no faster. */
const MOST_LABELS = 40
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

/**
 * Chooses which names and numbers stand on the map, and where, so that none overlap: data first, then the land. Where a
 * region's total finds no room for its numbers, its parts show none either: theirs would pass for the whole.
 */
export function computeLabels(parts: Parts): MapLabels {
  const { edition, marks, areas, oblasts, controls, frame, fonts, selected } = parts
  const { left, top, right, bottom } = frame.view
  const edge = { left: left + EDGE, top: top + EDGE, right: right - EDGE, bottom: bottom - EDGE }
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
  const ask = labelRequests(parts, spares)
  const symbols = marks.map(reachOf)
  const taken = controls ? [controls] : []
  const place = (requests: readonly LabelRequest[], placer = placeLabels): Map<string, PlacedLabel> => {
    const placed = placer(requests, symbols, edge, taken)
    for (const { box } of placed.values()) taken.push(box)
    return placed
  }
  const placeWords = (requests: readonly WordsRequest[], placer?: typeof placeLabels): MapLabels['marks'] => {
    const placed = place(requests, placer)
    return requests.flatMap(({ id, forms }) => {
      const spot = placed.get(id)
      return spot ? [{ key: id, words: forms[spot.form]!, ...spot }] : []
    })
  }
  const placeNames = (labels: readonly ContextLabel[]): MapLabels['context'] => {
    const placed = place(labels.map(ask.ofName))
    return labels.flatMap((label) => {
      const spot = placed.get(label.key)
      return spot ? [{ ...label, ...spot }] : []
    })
  }

  // Whose Crimea is must be read at every zoom.
  const occupied = placeNames(context.filter(isOccupied))
  const totals = placeWords(areas.map((area) => ask.ofArea(area, areaForms(edition, area))))
  const told = new Set(totals.map(({ key }) => key))
  const untold = areas.filter((area) => !told.has(areaKey(area)))
  const names = placeWords(untold.map((area) => ask.ofArea(area, areaNames(edition, area))))
  const wholes = new Set(untold.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const numbers = placeWords(
    ranked.map((mark) => ask.ofMark(mark, !isWithin(mark, wholes))),
    placeMost,
  )
  const land = placeNames(context.filter((label) => !isOccupied(label)))
  return { marks: [...totals, ...names, ...numbers], context: [...occupied, ...land] }
}

const isOccupied = ({ kind }: ContextLabel): boolean => kind === 'occupied'

/** Whether everything that a mark tells is part of one of these totals. */
const isWithin = (mark: Mark, wholes: ReadonlySet<EntryId>): boolean =>
  symbolsOf(mark).every(({ entries }) => entries.every(({ partOf }) => partOf !== null && wholes.has(partOf)))
