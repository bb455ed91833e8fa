import { DomEvent } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import type { MapFrame } from '../../analysis/mapFrame'
import type { Pixels } from '../../analysis/mapProjection'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import { formatTally } from '../../analysis/casualties'
import { plural } from '../../text/formatCount'
import { formatWhen } from '../../text/formatWhen'
import { claimantOf, doubtOf, placeName } from '../common/entryLines'
import type { ViewProps } from '../viewProps'
import { numbersOf, whoseOf } from './mapWords'

interface PlaceCardProps extends Pick<ViewProps, 'edition' | 'state' | 'change'> {
  symbol: PlaceSymbol
  at: Pixels
  radius: number
  frame: MapFrame
  onClose: () => void
}

const WIDTH = 264
const EDGE = 8
/** Entries listed at once; the rest on demand. */
const PAGE = 12

/** What is told of one place: when, how many, who says so, each with a button that opens its evidence. */
export function PlaceCard({ symbol, at, radius, frame, edition, state, change, onClose }: PlaceCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(PAGE)
  const { entries, place, tally } = symbol
  const { left, right, top, bottom } = frame.view
  const width = Math.min(WIDTH, right - left - 2 * EDGE)
  const x = Math.min(Math.max(at.x - width / 2, left + EDGE), right - width - EDGE)
  const isBelow = at.y < (top + bottom) / 2
  const room = isBelow ? bottom - at.y - radius - 2 * EDGE : at.y - radius - top - 2 * EDGE
  const y = isBelow ? at.y + radius + EDGE : at.y - radius - EDGE

  useEffect(() => {
    DomEvent.disableClickPropagation(card.current!)
    DomEvent.disableScrollPropagation(card.current!)
    card.current!.focus({ preventScroll: true })
  }, [])

  return (
    <div
      ref={card}
      className="map-card"
      role="dialog"
      aria-label={place.name}
      tabIndex={-1}
      style={{ transform: `translate(${x}px, ${y}px)${isBelow ? '' : ' translateY(-100%)'}`, width, maxHeight: Math.max(room, 120) }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="map-card-head">
        <h3>{entries.length === 1 ? placeName(edition, entries[0]!.place) : place.name}</h3>
        <button type="button" className="text-button" onClick={onClose}>
          Close
        </button>
      </div>
      {entries.length > 1 && tally.strikes > 0 && <p className="map-card-sum">{formatTally(tally)}</p>}
      <ul>
        {entries.slice(0, shown).map((entry) => {
          const doubt = doubtOf(entry)
          const claimant = claimantOf(edition, entry)
          return (
            <li key={entry.id}>
              <b>{numbersOf(entry)}</b>
              {entry.status === 'draft' && <span className="badge">draft</span>}
              {doubt && <span className="doubt">{doubt}</span>}
              <span>{formatWhen(entry.when)}</span>
              <span>
                {whoseOf(entry)}
                {entry.kind === 'strike' && entry.damage !== null && `, ${entry.damage}`}
              </span>
              {entry.partOf !== null && edition.entryById.has(entry.partOf) && (
                <span>Part of: {edition.entryById.get(entry.partOf)!.title}</span>
              )}
              <span>{claimant === null ? `told by ${plural(entry.sources.length, 'article')}` : `as told by ${claimant}`}</span>
              <button
                type="button"
                className="text-button"
                data-entry={entry.id}
                aria-current={state.entry === entry.id || undefined}
                onClick={() => change({ entry: entry.id, claim: null })}
              >
                Open the evidence<span className="visually-hidden">: {entry.title}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {entries.length > shown && (
        <button type="button" className="text-button" onClick={() => setShown(shown + PAGE)}>
          {plural(entries.length - shown, 'more', 'more')}
        </button>
      )}
    </div>
  )
}
