import type { Edition } from '../../analysis/edition'
import { pixelsOf, spotAt } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import type { Box, Circle, LabelRequest } from '../../analysis/placeLabels'
import type { FindTerritory } from '../../analysis/territories'
import type { ContextLabel } from './contextLabels'
import { labelLand } from './labelLand'
import { clusterForms, MOST_NAMED, placeForm } from './mapWords'
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

/** A request for a place, with the words of each size. */
export interface WordsRequest extends LabelRequest {
  forms: readonly LabelForm[]
}

interface Parts {
  edition: Edition
  areas: readonly PlaceSymbol[]
  findTerritory: FindTerritory | null
  frame: MapFrame
  fonts: LabelFonts
}

/** Pixels of a city's dot. */
const CITY_DOT = 2

/** How labels ask for their places: a region's on it, a mark's and a city's beside them; `spares` where others will do. */
export function labelRequests({ edition, areas, findTerritory, frame, fonts }: Parts, spares: readonly Box[]) {
  const land = labelLand(frame, findTerritory, new Set(areas.map(({ place }) => place.region)))
  const sizeOf = ({ names, numbers }: LabelForm) => ({
    width: Math.max(...names.map(fonts.bold), ...numbers.map(fonts.plain)) + 2,
    height: (names.length + numbers.length) * fonts.line,
  })
  const sizesOf = (forms: readonly LabelForm[]) => {
    const [own, ...others] = forms.map(sizeOf)
    return { ...own!, others, forms }
  }
  return {
    ofArea: (area: PlaceSymbol, forms: readonly LabelForm[]): WordsRequest => ({
      id: areaKey(area),
      symbol: { ...pixelsOf(frame, area.place), radius: 0 },
      over: true,
      spares,
      allows: (box) => land.isInside(box, area.place.region!),
      ...sizesOf(forms),
    }),
    ofMark: (mark: Mark, withNumbers: boolean): WordsRequest => {
      const symbols = symbolsOf(mark)
      const forms = mark.kind === 'place' ? [placeForm(edition, mark.symbol)] : clusterForms(mark.cluster, mark.tally)
      return {
        id: mark.key,
        symbol: reachOf(mark),
        close: symbols.length > MOST_NAMED,
        spares,
        allows: (box) => land.isOwn(box, symbols[0]!.place),
        ...sizesOf(withNumbers ? forms : forms.map(({ names }) => ({ names, numbers: [] }))),
      }
    },
    ofName: ({ key, name, kind, x, y }: ContextLabel): LabelRequest => {
      const size = { width: fonts.plain(name) + 2, height: fonts.line }
      if (kind !== 'city') return { id: key, symbol: { x, y, radius: 0 }, over: true, ...size }
      const home = { country: null, region: findTerritory?.(spotAt(frame, { x, y })) ?? null }
      // A city's name far from its dot would name another place.
      const allows = (box: Box) => land.isOwn(box, home)
      return { id: key, symbol: { x, y, radius: CITY_DOT }, close: true, allows, ...size }
    },
  }
}

/** The mark with its rings. */
export const reachOf = (mark: Mark): Circle => ({
  x: mark.x,
  y: mark.y,
  radius: mark.radius + (mark.kind === 'place' ? ringReach(mark.side, mark.symbol.precision) : 3),
})

/** Tells a tinted region apart from the marks, whose keys stand in the same lists. */
export const areaKey = ({ place }: PlaceSymbol): string => `area-${place.id}`
