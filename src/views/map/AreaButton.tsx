import type { Edition } from '../../analysis/edition'
import type { Pixels } from '../../analysis/mapProjection'
import type { PlaceSymbol } from '../../analysis/mapSymbols'
import type { PlacedLabel } from '../../analysis/placeLabels'
import { EntryPips } from './EntryPips'
import { LabelLines } from './LabelLines'
import { areaKey } from './labelRequests'
import type { MarkLabel } from './mapLabels'
import { symbolWords } from './mapWords'

interface AreaButtonProps {
  edition: Edition
  area: PlaceSymbol
  at: Pixels
  label: (MarkLabel & PlacedLabel) | undefined
  isSelected: boolean
  isOpen: boolean
  tabIndex: 0 | -1
}

/** A tinted region's name and numbers, as the button that opens them; a square where there is no room for words. */
export function AreaButton({ edition, area, at, label, isSelected, isOpen, tabIndex }: AreaButtonProps) {
  const { entries, side } = area
  return (
    <button
      type="button"
      className={`map-mark is-area is-${side}`}
      style={
        label
          ? { transform: `translate(${label.box.left}px, ${label.box.top}px)`, width: label.box.right - label.box.left }
          : { transform: `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)` }
      }
      tabIndex={tabIndex}
      data-mark={areaKey(area)}
      data-entry={entries.length === 1 ? entries[0]!.id : undefined}
      aria-label={`${symbolWords(edition, area)}, whole region`}
      aria-current={isSelected || undefined}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
    >
      <EntryPips entries={entries} />
      {label ? (
        <span className="map-label is-over" aria-hidden="true">
          <LabelLines {...label.words} />
        </span>
      ) : (
        <span className="map-area-handle" />
      )}
    </button>
  )
}
