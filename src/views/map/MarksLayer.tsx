import type { Map as LeafletMap } from 'leaflet'
import { useMemo, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import { pixelsOf } from '../../analysis/mapFrame'
import type { MapFrame } from '../../analysis/mapFrame'
import { isArrow, nextInDirection } from '../../analysis/nextInDirection'
import type { MapSymbols } from '../../analysis/mapSymbols'
import type { SymbolScale } from '../../analysis/symbolScale'
import type { ViewProps } from '../viewProps'
import { AreaButton } from './AreaButton'
import type { Oblast } from './basemap'
import type { Cluster, ClusterIndex } from './clusterIndex'
import { ContextLayer } from './ContextLayer'
import { MarkButton } from './MarkButton'
import { areaKey, computeLabels } from './mapLabels'
import { LARGEST_ZOOM } from './mapLimits'
import { computeMarks } from './marks'
import { PlaceCard } from './PlaceCard'
import { useLabelFonts } from './useLabelFonts'
import { MARKS_PANE } from './useMap'

interface MarksLayerProps extends Pick<ViewProps, 'edition' | 'state' | 'change'> {
  map: LeafletMap
  frame: MapFrame
  symbols: MapSymbols
  index: ClusterIndex | null
  oblasts: readonly Oblast[]
  scale: SymbolScale
  /** Pixels of the smallest thing that can be pressed. */
  target: number
  /** The place or region that the selected entry belongs to. */
  selected: string | null
  /** The one whose card is open. */
  open: string | null
  onOpen: (key: string | null) => void
}

/** Pixels of the map's edge that a symbol reached by key is kept away from. */
const KEY_ROOM: [number, number] = [48, 48]

/** Symbols, labels and the open card, drawn by React into a pane of Leaflet's that moves with the map. */
export function MarksLayer(props: MarksLayerProps) {
  const { map, frame, symbols, index, oblasts, scale, target, selected, open, onOpen, edition, state, change } = props
  const layer = useRef<HTMLDivElement>(null)
  const pressedAt = useRef({ x: 0, y: 0 })
  const [focused, setFocused] = useState<string | null>(null)
  const fonts = useLabelFonts()
  const { points, areas } = symbols

  const { entryById } = edition
  const marks = useMemo(
    () => computeMarks({ points, index, frame, scale, entryById, target }),
    [points, index, frame, scale, entryById, target],
  )
  const selectedMark =
    marks.find((mark) => mark.key === selected || (mark.kind === 'cluster' && holds(mark.cluster, selected)))?.key ??
    selected
  const labels = useMemo(
    () => computeLabels({ edition, marks, areas, oblasts, frame, fonts, selected: selectedMark }),
    [edition, marks, areas, oblasts, frame, fonts, selectedMark],
  )
  const labelOf = useMemo(() => new Map(labels.marks.map((label) => [label.key, label])), [labels])

  const stops = [
    ...marks.map(({ key, x, y }) => ({ key, x, y })),
    ...areas.map((area) => ({ key: areaKey(area), ...pixelsOf(frame, area.place) })),
  ]
  // One stop in the page's order of tabs; from there the arrow keys lead on.
  const tabStop = [focused, selectedMark].find((key) => stops.some((stop) => stop.key === key)) ?? stops[0]?.key
  const openSymbol = points.find((symbol) => symbol.place.id === open) ?? areas.find((area) => areaKey(area) === open)

  const focusMark = (key: string) =>
    [...layer.current!.querySelectorAll<HTMLElement>('[data-mark]')]
      .find(({ dataset }) => dataset['mark'] === key)
      ?.focus({ preventScroll: true })

  const press = (event: MouseEvent) => {
    const key = keyOf(event)
    if (key === undefined || isDrag(event, pressedAt.current)) return
    const mark = marks.find((one) => one.key === key)
    if (mark?.kind !== 'cluster') return onOpen(open === key ? null : key)
    map.setView(
      [mark.cluster.lat, mark.cluster.lon],
      Math.min(Math.max(mark.cluster.splitsAt, map.getZoom() + 0.5), LARGEST_ZOOM),
    )
    // The disc is about to fall apart: the focus stays on the map.
    map.getContainer().focus({ preventScroll: true })
  }
  const steer = (event: KeyboardEvent) => {
    const from = stops.find((stop) => stop.key === keyOf(event))
    if (from === undefined) return
    if (isArrow(event.key)) {
      event.preventDefault()
      const next = nextInDirection(stops, from, event.key)
      if (next) focusMark(next.key)
    } else if (event.key === '+' || event.key === '=') map.zoomIn(1)
    else if (event.key === '-') map.zoomOut(1)
    else if (event.key === 'Escape' && open !== null) {
      event.stopPropagation()
      onOpen(null)
    }
  }
  const arrive = (event: FocusEvent) => {
    const stop = stops.find(({ key }) => key === keyOf(event))
    if (stop === undefined) return
    setFocused(stop.key)
    if (event.target.matches(':focus-visible'))
      map.panInside(map.layerPointToLatLng([stop.x, stop.y]), { padding: KEY_ROOM })
  }
  const close = () => {
    if (open !== null) focusMark(open)
    onOpen(null)
  }

  return createPortal(
    <>
      <ContextLayer labels={labels.context} />
      {/* The buttons inside take the focus; what bubbles up here is theirs. */}
      <div
        ref={layer}
        role="group"
        aria-label="Strikes on the map, arrow keys lead from one to the next"
        onPointerDown={({ clientX, clientY }) => (pressedAt.current = { x: clientX, y: clientY })}
        onClick={press}
        onKeyDown={steer}
        onFocus={arrive}
      >
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
            target={target}
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
          frame={frame}
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

/** Pixels that a press may slip. */
const SLIP = 4

/** A drag of the map that began on a symbol ends on it too. Keys press with no pointer, so with no detail. */
const isDrag = ({ detail, clientX, clientY }: MouseEvent, from: { x: number; y: number }): boolean =>
  detail > 0 && Math.hypot(clientX - from.x, clientY - from.y) > SLIP

/** The mark that an event came from. */
const keyOf = ({ target }: { target: EventTarget }): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] : undefined

const holds = (cluster: Cluster, key: string | null): boolean =>
  cluster.symbols.some((symbol) => symbol.place.id === key)
