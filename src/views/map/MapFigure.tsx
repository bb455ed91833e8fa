import { useCallback, useEffect, useId, useMemo, useState } from 'react'
import { tallyStrikes } from '../../analysis/casualties'
import { boxAround } from '../../analysis/mapProjection'
import { computeMapSymbols, isMapEntry } from '../../analysis/mapSymbols'
import type { MapSymbols } from '../../analysis/mapSymbols'
import type { MapFrame } from '../../analysis/mapFrame'
import type { Box } from '../../analysis/placeLabels'
import { symbolScale } from '../../analysis/symbolScale'
import { Failed } from '../../ui/Failed'
import { useMediaQuery } from '../../ui/useMediaQuery'
import { hasTiles } from '../common/tileServer'
import type { ViewProps } from '../viewProps'
import { oblastsOf, territoriesOf } from './basemap'
import type { Oblast } from './basemap'
import { HoldButton } from './HoldButton'
import { MapControls } from './MapControls'
import { areaKey } from './labelRequests'
import { tallyWords } from './mapWords'
import { MapLegend } from './MapLegend'
import { computeMarks, targetSize } from './marks'
import type { Mark } from './marks'
import { MarksLayer } from './MarksLayer'
import { UndrawnStrikes } from './UndrawnStrikes'
import { useAreas } from './useAreas'
import { useBarePress } from './useBarePress'
import { useBasemap } from './useBasemap'
import { useClusterIndex } from './useClusterIndex'
import { useFrame } from './useFrame'
import { useGestures } from './useGestures'
import { useMap } from './useMap'
import { useShowSelection } from './useShowSelection'
import { useSize } from './useSize'
import type { Size } from './useSize'
import { useTiles } from './useTiles'
import { useViewLink } from './useViewLink'

interface MapFigureProps extends ViewProps {
  symbols: MapSymbols
  onDrawn: (() => void) | undefined
}

/** The map itself with its controls and legend. */
export function MapFigure({ edition, entries, symbols, state, change, onDrawn }: MapFigureProps) {
  const summary = useId()
  const [isHeld, setIsHeld] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const close = useCallback(() => setOpen(null), [])
  const isTouch = useMediaQuery('(pointer: coarse)')

  // Scale and opening view are the whole edition's: a filter changes what is drawn, not how.
  const { home, most } = useMemo(() => {
    const all = computeMapSymbols(edition.entries, edition)
    return {
      home: boxAround([...all.points, ...all.areas].map((symbol) => symbol.place)),
      most: all.points.reduce((largest, { tally }) => Math.max(largest, tally.people?.value ?? 0), 0),
    }
  }, [edition])

  const { map, attach } = useMap()
  const frame = useFrame(map)
  const width = frame ? frame.view.right - frame.view.left : undefined
  const scale = useMemo(() => symbolScale(most, width || undefined), [most, width])
  const { basemap, isSettled, ...base } = useBasemap(map)
  const oblasts = useMemo(() => (basemap ? oblastsOf(basemap) : NONE), [basemap])
  const findTerritory = useMemo(() => (basemap ? territoriesOf(basemap) : null), [basemap])
  const { index, ...clusters } = useClusterIndex(symbols.points)
  const { points } = symbols
  const { entryById } = edition
  const marks = useMemo(
    () => (frame ? computeMarks({ points, index, frame, scale, entryById, target: targetSize(isTouch) }) : NO_MARKS),
    [points, index, frame, scale, entryById, isTouch],
  )
  const [controlsSize, measureControls] = useSize()
  const controls = useMemo(() => (frame && controlsSize ? cornerBox(frame, controlsSize) : null), [frame, controlsSize])
  const selectedEntry = state.entry === null ? undefined : edition.entryById.get(state.entry)
  const selected = useMemo(() => {
    if (selectedEntry === undefined || !isMapEntry(selectedEntry)) return undefined
    const { points, areas } = symbols
    return (selectedEntry.place.precision === 'region' ? areas : points).find(
      ({ place }) => place.id === selectedEntry.place.id,
    )
  }, [selectedEntry, symbols])

  useTiles(map)
  useAreas(map, basemap, symbols.areas, setOpen)
  useBarePress(map, close)
  useViewLink(map, state.map, home, change)
  useShowSelection(map, selected, state.entry)
  const hint = useGestures(map, isTouch, isHeld)

  const isDrawn = isSettled && frame !== null
  useEffect(() => {
    if (isDrawn) onDrawn?.()
  }, [isDrawn, onDrawn])

  const told = useMemo(() => {
    const attacks = entries.filter(isMapEntry)
    return tallyWords(tallyStrikes(attacks, edition.entryById), attacks)
  }, [entries, edition])
  const selectedKey = selected ? (symbols.areas.includes(selected) ? areaKey(selected) : selected.place.id) : null
  const reset = useCallback(() => change({ map: null }), [change])

  return (
    <figure className="map-figure">
      <div className="map-frame">
        <div
          ref={attach}
          className={hasTiles ? 'map-canvas has-tiles' : 'map-canvas'}
          role="region"
          aria-label="Map of strikes"
          aria-describedby={summary}
        />
        {map && <MapControls ref={measureControls} map={map} isMoved={state.map !== null} onReset={reset} />}
        {map && frame && (
          <MarksLayer
            {...{ map, frame, symbols, marks, oblasts, findTerritory, controls, scale, edition, state, change, open }}
            selected={selectedKey}
            onOpen={setOpen}
          />
        )}
        {hint && (
          <p className="map-hint" aria-hidden="true">
            {hint}
          </p>
        )}
        {(base.error ?? clusters.error) && (
          <div className="map-failed">
            {base.error && <Failed what="The base map did not load." error={base.error} onRetry={base.retry} />}
            {clusters.error && (
              <Failed what="The map’s clusters did not load." error={clusters.error} onRetry={clusters.retry} />
            )}
          </div>
        )}
      </div>
      {points.length + symbols.areas.length === 0 && (
        <p className="map-empty">
          {symbols.undrawn.length === 0
            ? 'No strike among the entries shown.'
            : 'No strike among the entries shown has a place on this map.'}
        </p>
      )}
      <HoldButton isHeld={isHeld} onHold={setIsHeld} />
      <p id={summary} className="visually-hidden">
        {told === '' ? 'No strikes are shown.' : `${told}.`} Plus and minus zoom, arrow keys move the map; within the
        symbols arrow keys lead from one to the next. The table holds the same.
      </p>
      <MapLegend
        scale={scale}
        most={most}
        hasAreas={symbols.areas.length > 0}
        hasClusters={marks.some(({ kind }) => kind === 'cluster')}
      />
      <UndrawnStrikes entries={symbols.undrawn} state={state} change={change} />
    </figure>
  )
}

const NONE: readonly Oblast[] = []
const NO_MARKS: readonly Mark[] = []

/** What the buttons in the map's corner cover, in the layer's pixels; `.map-controls` says the same. */
const cornerBox = ({ view: { right, top } }: MapFrame, { width, height }: Size): Box => ({
  left: right - CORNER - width,
  top,
  right,
  bottom: top + CORNER + height,
})
const CORNER = 8
