import './densityStrip.css'
import { useMemo, useState } from 'react'
import { chooseDomain, countByDay } from '../../../analysis/density'
import { binAt, binDays, chooseUnit, describeBins, placeOfDay } from '../../../analysis/densityBins'
import type { DateRange } from '../../../analysis/brush'
import type { Edition } from '../../../analysis/edition'
import type { Entry } from '../../../model/entry'
import { dayNumber } from '../../../text/calendar'
import { BrushHandle } from './BrushHandle'
import { DensityBars } from './DensityBars'
import { DensityCaption } from './DensityCaption'
import { DensityHead } from './DensityHead'
import type { Zoom } from './DensityHead'
import { placeOf, useBrush } from './useBrush'

interface DensityStripProps {
  edition: Edition
  /** Kept by every filter but the dates, in the edition's order. */
  entries: readonly Entry[]
  from: string | null
  to: string | null
  onChange: (from: string | null, to: string | null, history: 'push' | 'replace') => void
  onClear: () => void
}

/** How many entries begin when, as bars, and a brush over them that chooses the dates. */
export function DensityStrip({ edition, entries, from, to, onChange, onClear }: DensityStripProps) {
  const whole = useMemo(() => countByDay(edition, edition.entries), [edition])
  const bulk = useMemo(() => chooseDomain(whole), [whole])
  const days = useMemo(() => countByDay(edition, entries), [edition, entries])
  const extent = useMemo(() => ({ first: whole.firstDay, last: whole.firstDay + Math.max(0, whole.days - 1) }), [whole])
  const hasOutliers = extent.first < bulk.first || extent.last > bulk.last
  const [zoom, setZoom] = useState<Zoom>(() => chooseUnit(bulk))
  const [until, setUntil] = useState(bulk.last)
  const [pointedAt, setPointedAt] = useState<number | null>(null)
  const domain = zoom === 'all' ? extent : bulk
  const unit = zoom === 'all' ? chooseUnit(domain) : zoom
  const freshBins = useMemo(() => binDays(days, domain, unit, until), [days, domain, unit, until])

  const range: DateRange = { from, to }
  const change = (next: DateRange, history: 'push' | 'replace') => onChange(next.from, next.to, history)
  const brush = useBrush(freshBins, range, change)
  const bins = brush.heldBins ?? freshBins
  const isChosen = from !== null || to !== null
  const left = from === null ? 0 : placeOfDay(bins, dayNumber(from))
  const right = to === null ? 1 : placeOfDay(bins, dayNumber(to) + 1)

  const turnPage = (direction: 'earlier' | 'later') => {
    const [first, end] = [bins.edges[0]!, bins.edges.at(-1)!]
    const half = Math.round((end - first) / 2)
    if (direction === 'earlier' ? first > domain.first : end <= domain.last)
      setUntil(direction === 'earlier' ? end - half : end + half)
    else setZoom('all')
  }
  const clear = isChosen ? onClear : null
  return (
    <fieldset className="density">
      <legend className="visually-hidden">Chosen dates</legend>
      <DensityHead
        bins={bins}
        zoom={zoom}
        wholeUnit={hasOutliers ? chooseUnit(extent) : null}
        onZoom={setZoom}
        onPage={turnPage}
      />
      <div
        className={isChosen ? 'density-track is-chosen' : 'density-track'}
        onPointerDown={brush.onPointerDown}
        onPointerMove={(event) => {
          brush.onPointerMove(event)
          setPointedAt(event.pointerType === 'mouse' ? binAt(bins, placeOf(event)) : null)
        }}
        onPointerLeave={() => setPointedAt(null)}
        onPointerUp={brush.onPointerUp}
        onPointerCancel={brush.onPointerCancel}
        onDoubleClick={clear ?? undefined}
      >
        {isChosen && (
          <div className="density-window" style={{ left: `${left * 100}%`, right: `${(1 - right) * 100}%` }} />
        )}
        <DensityBars bins={bins} className="is-faint" />
        <div className="density-lit" style={{ clipPath: `inset(0 ${(1 - right) * 100}% 0 ${left * 100}%)` }}>
          <DensityBars bins={bins} className="" />
        </div>
        <BrushHandle bins={bins} range={range} end="from" onMove={change} onClear={clear} />
        <BrushHandle bins={bins} range={range} end="to" onMove={change} onClear={clear} />
      </div>
      <DensityCaption bins={bins} range={range} pointedAt={brush.heldBins ? null : pointedAt} />
      <p className="visually-hidden">{describeBins(bins)}</p>
    </fieldset>
  )
}
