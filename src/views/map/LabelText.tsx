import type { PlacedLabel } from '../../analysis/placeLabels'
import { LabelLines } from './LabelLines'
import { LeadLine } from './LeadLine'
import type { MarkLabel } from './mapLabels'

interface LabelTextProps {
  label: MarkLabel & PlacedLabel
  /** Where the mark stands that the label belongs to; the label is placed from there. */
  x: number
  y: number
  radius: number
}

/** Name and number beside a mark, with a hairline back to it where they had to move away. */
export function LabelText({ label, x, y, radius }: LabelTextProps) {
  const { box, side, isAway, words } = label
  return (
    <>
      {isAway && (
        <LeadLine
          from={radius}
          x={nearest(0, box.left - x, box.right - x)}
          y={nearest(0, box.top - y, box.bottom - y)}
        />
      )}
      <span
        className={`map-label is-${side}`}
        style={{ left: box.left - x, top: box.top - y, width: box.right - box.left }}
        aria-hidden="true"
      >
        <LabelLines {...words} />
      </span>
    </>
  )
}

const nearest = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to)
