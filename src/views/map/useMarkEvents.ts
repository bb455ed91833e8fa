import type { Map as LeafletMap } from 'leaflet'
import { useRef } from 'react'
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react'
import type { Pixels } from '../../analysis/mapProjection'
import { isArrow, nextInDirection } from '../../analysis/nextInDirection'
import { LARGEST_ZOOM } from '../../link/mapLimits'
import type { Mark } from './marks'

interface MarkEvents {
  map: LeafletMap
  /** The element that holds the marks' buttons. */
  layer: RefObject<HTMLElement | null>
  marks: readonly Mark[]
  /** Every mark and tinted region that can take the focus. */
  stops: readonly (Pixels & { key: string })[]
  /** The one whose card is open. */
  open: string | null
  onOpen: (key: string | null) => void
  onArrive: (key: string) => void
}

/** Pixels of the map's edge that a symbol reached by key is kept away from. */
const KEY_ROOM: [number, number] = [48, 48]

/** A press on a disc zooms in by this much at least, so that it is seen to do something. */
const LEAST_STEP = 0.5

/**
 * What the marks do when pressed and by key: a press opens a place's card or splits a cluster, arrow keys lead to the
 * next mark, plus and minus zoom, Escape closes. One set of handlers for all, on the element around them.
 */
export function useMarkEvents({ map, layer, marks, stops, open, onOpen, onArrive }: MarkEvents) {
  const pressedAt = useRef({ x: 0, y: 0 })

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
      Math.min(Math.max(mark.cluster.splitsAt, map.getZoom() + LEAST_STEP), LARGEST_ZOOM),
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
    onArrive(stop.key)
    if (event.target.matches(':focus-visible'))
      map.panInside(map.layerPointToLatLng([stop.x, stop.y]), { padding: KEY_ROOM })
  }
  const close = () => {
    if (open !== null) focusMark(open)
    onOpen(null)
  }

  const remember = ({ clientX, clientY }: PointerEvent) => {
    pressedAt.current = { x: clientX, y: clientY }
  }
  return { handlers: { onPointerDown: remember, onClick: press, onKeyDown: steer, onFocus: arrive }, close }
}

/** Pixels that a press may slip. */
const SLIP = 4

/** A drag of the map that began on a symbol ends on it too. Keys press with no pointer, so with no detail. */
const isDrag = ({ detail, clientX, clientY }: MouseEvent, from: { x: number; y: number }): boolean =>
  detail > 0 && Math.hypot(clientX - from.x, clientY - from.y) > SLIP

/** The mark that an event came from. */
const keyOf = ({ target }: { target: EventTarget }): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] : undefined
