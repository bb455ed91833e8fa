import type { Map as LeafletMap } from 'leaflet'
import { useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { pixelsOf } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import type { MapSymbols } from '../../analysis/mapSymbols'
import type { Box } from '../../analysis/placeLabels'
import type { SymbolScale } from '../../analysis/symbolScale'
import type { FindTerritory } from '../../analysis/territories'
import type { ViewProps } from '../viewProps'
import { AreaButton } from './AreaButton'
import type { Oblast } from './basemap'
import type { Cluster } from './clusterIndex'
import { ContextLayer } from './ContextLayer'
import { MarkButton } from './MarkButton'
import { areaKey } from './labelRequests'
import { computeLabels } from './mapLabels'
import type { Mark } from './marks'
import { PlaceCard } from './PlaceCard'
import { useLabelFonts } from './useLabelFonts'
import { MARKS_PANE } from './useMap'
import { useMarkEvents } from './useMarkEvents'

interface MarksLayerProps extends Pick<ViewProps, 'edition' | 'state' | 'change'> {
  map: LeafletMap
  frame: MapFrame
  symbols: MapSymbols
  marks: readonly Mark[]
  oblasts: readonly Oblast[]
  /** Null while there are no shapes. */
  findTerritory: FindTerritory | null
  /** What the buttons on the map cover. */
  controls: Box | null
  scale: SymbolScale
  /** The place or region that the selected entry belongs to. */
  selected: string | null
  /** The one whose card is open. */
  open: string | null
  onOpen: (key: string | null) => void
}

/** Symbols, labels and the open card, drawn by React into a pane of Leaflet's that moves with the map. */
export function MarksLayer(props: MarksLayerProps) {
  const { map, frame, symbols, marks, oblasts, findTerritory, controls, scale, selected, open, onOpen } = props
  const { edition, state, change } = props
  const layer = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const fonts = useLabelFonts()
  const { points, areas } = symbols

  const selectedMark =
    marks.find((mark) => mark.key === selected || (mark.kind === 'cluster' && holds(mark.cluster, selected)))?.key ??
    selected
  const labels = useMemo(
    () =>
      computeLabels({
        edition,
        marks,
        areas,
        oblasts,
        findTerritory,
        controls,
        frame,
        fonts,
        selected: selectedMark,
      }),
    [edition, marks, areas, oblasts, findTerritory, controls, frame, fonts, selectedMark],
  )
  const labelOf = useMemo(() => new Map(labels.marks.map((label) => [label.key, label])), [labels])

  const stops = [
    ...marks.map(({ key, x, y }) => ({ key, x, y })),
    ...areas.map((area) => ({ key: areaKey(area), ...pixelsOf(frame, area.place) })),
  ]
  // One stop in the page's order of tabs; from there the arrow keys lead on.
  const tabStop = [focused, selectedMark].find((key) => stops.some((stop) => stop.key === key)) ?? stops[0]?.key
  const openSymbol = points.find((symbol) => symbol.place.id === open) ?? areas.find((area) => areaKey(area) === open)

  const { handlers, close } = useMarkEvents({ map, layer, marks, stops, open, onOpen, onArrive: setFocused })

  return createPortal(
    <>
      <ContextLayer labels={labels.context} />
      {/* The buttons inside take the focus; what bubbles up here is theirs. */}
      <div ref={layer} role="group" aria-label="Strikes on the map, arrow keys lead from one to the next" {...handlers}>
        {areas.map((area) => {
          const key = areaKey(area)
          return (
            <AreaButton
              key={key}
              edition={edition}
              area={area}
              at={pixelsOf(frame, area.place)}
              label={labelOf.get(key)}
              isSelected={selectedMark === key}
              isOpen={open === key}
              tabIndex={tabStop === key ? 0 : -1}
            />
          )
        })}
        {marks.map((mark) => (
          <MarkButton
            key={mark.key}
            edition={edition}
            mark={mark}
            label={labelOf.get(mark.key)}
            isSelected={selectedMark === mark.key}
            isOpen={open === mark.key}
            tabIndex={tabStop === mark.key ? 0 : -1}
          />
        ))}
      </div>
      {openSymbol && (
        <PlaceCard
          key={open}
          symbol={openSymbol}
          at={marks.find((mark) => mark.key === open) ?? pixelsOf(frame, openSymbol.place)}
          radius={open === openSymbol.place.id ? scale(openSymbol.tally.people?.value ?? null) : 0}
          room={controls ? { ...frame.view, right: controls.left } : frame.view}
          edition={edition}
          state={state}
          change={change}
          onClose={close}
        />
      )}
    </>,
    map.getPane(MARKS_PANE)!,
  )
}

const holds = (cluster: Cluster, key: string | null): boolean =>
  cluster.symbols.some((symbol) => symbol.place.id === key)
