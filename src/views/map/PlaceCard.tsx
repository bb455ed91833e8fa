import { useEffect, useRef, useState } from 'react'
import { formatTally } from '../../analysis/casualties'
import type { Pixels } from '../../analysis/mapProjection'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import type { Box } from '../../analysis/placeLabels'
import { formatWhen } from '../../text/formatWhen'
import { ShowMore } from '../../ui/ShowMore'
import { EntryDoubt } from '../common/EntryDoubt'
import { placeName } from '../common/entryLines'
import type { ViewProps } from '../viewProps'
import { disableClickPropagation, disableScrollPropagation } from './leafletParts'
import { numbersOf, toldBy, whoseOf } from './mapWords'

interface PlaceCardProps extends Pick<ViewProps, 'edition' | 'state' | 'change'> {
  symbol: PlaceSymbol
  at: Pixels
  radius: number
  /** The part of the map, in the layer's pixels, that no button covers. */
  room: Box
  onClose: () => void
}

/** Pixels: the card's width where the map has it, and what is kept free between card, symbol and the map's edge. */
const WIDTH = 216
const EDGE = 8
/** Entries listed at once; the rest on demand. */
const PAGE = 12

/** Beside the symbol where there is room, else above or below it; always inside the room there is, whatever its height. */
function cardPlace({ x, y }: Pixels, radius: number, { left, top, right, bottom }: Box) {
  const width = Math.min(WIDTH, right - left - 2 * EDGE)
  const reach = radius + EDGE
  const isRight = x + reach + width <= right - EDGE
  if (isRight || x - reach - width >= left + EDGE) {
    const height = bottom - top - 2 * EDGE
    // As far up its own height as the symbol is down the view's.
    const share = Math.min(Math.max((y - top - EDGE) / height, 0), 1)
    const leftEdge = isRight ? x + reach : x - reach - width
    return {
      transform: `translate(${leftEdge}px, ${top + EDGE + share * height}px) translateY(${-100 * share}%)`,
      width,
      maxHeight: height,
    }
  }
  const leftEdge = Math.min(Math.max(x - width / 2, left + EDGE), right - width - EDGE)
  return y < (top + bottom) / 2
    ? { transform: `translate(${leftEdge}px, ${y + reach}px)`, width, maxHeight: bottom - y - reach - EDGE }
    : {
        transform: `translate(${leftEdge}px, ${y - reach}px) translateY(-100%)`,
        width,
        maxHeight: y - reach - top - EDGE,
      }
}

/** What is told of one place: when, how many, who says so, each with a button that opens its evidence. */
export function PlaceCard({ symbol, at, radius, room, edition, state, change, onClose }: PlaceCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(PAGE)
  const { entries, place, tally } = symbol
  useEffect(() => {
    disableClickPropagation(card.current!)
    disableScrollPropagation(card.current!)
    card.current!.focus({ preventScroll: true })
  }, [])

  return (
    <div
      ref={card}
      className="map-card"
      role="dialog"
      aria-label={place.name}
      tabIndex={-1}
      style={cardPlace(at, radius, room)}
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
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <b>{numbersOf(entry)}</b>
            <EntryDoubt entry={entry} />
            <span>{formatWhen(entry.when)}</span>
            <span>
              {whoseOf(entry)}
              {entry.kind === 'strike' && entry.damage !== null && `, ${entry.damage}`}
            </span>
            {entry.partOf !== null && edition.entryById.has(entry.partOf) && (
              <span>Part of: {edition.entryById.get(entry.partOf)!.title}</span>
            )}
            <span>{toldBy(edition, entry)}</span>
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
        ))}
      </ul>
      <ShowMore rest={entries.length - shown} page={PAGE} onMore={() => setShown(shown + PAGE)} />
    </div>
  )
}
