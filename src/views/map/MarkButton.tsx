import { memo } from 'react'
import type { Edition } from '../../analysis/edition'
import { attackerShares } from '../../analysis/mapSymbols'
import type { MapEntry } from '../../analysis/mapSymbols'
import type { PlacedLabel } from '../../analysis/placeLabels'
import { DiscShape } from './DiscShape'
import { EntryPips } from './EntryPips'
import { LabelText } from './LabelText'
import type { MarkLabel } from './mapLabels'
import { clusterWords, symbolWords } from './mapWords'
import type { Mark } from './marks'
import { SymbolShape } from './SymbolShape'

interface MarkButtonProps {
  edition: Edition
  mark: Mark
  label: (MarkLabel & PlacedLabel) | undefined
  isSelected: boolean
  isOpen: boolean
  tabIndex: 0 | -1
}

/** A strike, several at one place, or a cluster, as a button with its label. Presses are handled by the layer. */
export const MarkButton = memo(function MarkButton({
  edition,
  mark,
  label,
  isSelected,
  isOpen,
  tabIndex,
}: MarkButtonProps) {
  const { key, x, y, radius, size, kind, tally } = mark
  const entries = entriesOf(mark)
  return (
    <button
      type="button"
      className={`map-mark is-${kind}`}
      style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)`, width: size, height: size }}
      tabIndex={tabIndex}
      data-mark={key}
      data-entry={entries.length === 1 ? entries[0]!.id : undefined}
      aria-label={kind === 'place' ? symbolWords(edition, mark.symbol) : clusterWords(mark.cluster, tally)}
      aria-current={isSelected || undefined}
      aria-expanded={kind === 'place' ? isOpen : undefined}
      aria-haspopup={kind === 'place' ? 'dialog' : undefined}
    >
      <span className="map-origin">
        {kind === 'place' ? (
          <SymbolShape
            radius={radius}
            side={mark.side}
            precision={mark.symbol.precision}
            isUnknown={tally.people === null}
          />
        ) : (
          <DiscShape radius={radius} attacks={mark.attacks} shares={attackerShares(entries)} />
        )}
        {label && <LabelText label={label} x={x} y={y} radius={radius} />}
      </span>
      <EntryPips entries={entries} />
    </button>
  )
})

const entriesOf = (mark: Mark): MapEntry[] => (mark.kind === 'place' ? mark.symbol.entries : mark.cluster.entries)
