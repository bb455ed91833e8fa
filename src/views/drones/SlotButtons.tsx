import { memo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { DroneSlot } from '../../analysis/droneNights'
import { nameSlot } from '../../analysis/droneSlotNames'
import type { SlotUnit } from '../../analysis/droneSlots'
import { describeTally, DRONES_OF } from '../../analysis/droneWords'
import { isTallyOpen, tallyLength } from '../../analysis/droneTally'
import type { EntryId } from '../../model/entry'
import type { Belligerent } from '../../model/side'
import { formatShortCount } from '../../text/formatShortCount'
import { onlyRaid } from './onlyRaid'
import { percent } from './percent'
import { NUMBER_EM } from './plot'
import { nextSlotWithReport } from './nextSlotWithReport'

interface SlotButtonsProps {
  slots: readonly DroneSlot[]
  unit: SlotUnit
  side: Belligerent
  /** The top of the axis, in drones. */
  top: number
  /** How wide a slot is, in em: what decides which words have room. */
  slotEm: number
  chosen: EntryId | null
  onPoint: (slot: number | null) => void
  onOpen: (slot: DroneSlot, side: Belligerent) => void
}

/** Room for "no report" set upright. */
const UPRIGHT_EM = 1.3

/**
 * A button over each bar, and the words over it where there is room. One of them is in the tab order; arrow keys go
 * from bar to bar, passing over gaps.
 */
export const SlotButtons = memo(function SlotButtons({
  slots,
  unit,
  side,
  top,
  slotEm,
  chosen,
  onPoint,
  onOpen,
}: SlotButtonsProps) {
  const [at, setAt] = useState<number | null>(null)
  const isReported = (i: number): boolean => slots[i]?.[side] != null
  const home = at !== null && isReported(at) ? at : slots.findLastIndex((slot) => slot[side] !== null)

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const next = nextSlotWithReport(event.key, home, slots.length, isReported)
    if (next === null) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-slot="${next}"]`)?.focus()
  }

  return (
    <ul
      className="drones-slots"
      aria-label={`${DRONES_OF[side]}, bar by bar`}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onPoint(null)}
    >
      {slots.map((slot, i) => {
        const tally = slot[side]
        const style = { left: percent(i / slots.length), width: percent(1 / slots.length) }
        if (tally === null) {
          return (
            <li key={slot.from} className="drones-gap" style={style} onPointerEnter={() => onPoint(i)}>
              {slotEm >= UPRIGHT_EM && <span aria-hidden="true">no report</span>}
            </li>
          )
        }
        const { count, raids } = tally.launched
        const isOpen = isTallyOpen(tally)
        const bottom = percent(tallyLength(tally) / top)
        return (
          <li key={slot.from} style={style}>
            {isOpen && <span className="drones-open-top" style={{ bottom }} />}
            {slotEm >= NUMBER_EM && (
              <span className={`drones-top${isOpen ? ' drones-top-open' : ''}`} style={{ bottom }} aria-hidden="true">
                {count === null || raids < tally.raids.length ? '?' : formatShortCount(count)}
              </span>
            )}
            <button
              type="button"
              data-slot={i}
              data-entry={onlyRaid(tally)?.id}
              tabIndex={i === home ? 0 : -1}
              aria-current={tally.raids.some(({ id }) => id === chosen) || undefined}
              aria-label={`${nameSlot(slot, unit)}: ${describeTally(tally).join(', ')}`}
              onPointerEnter={() => onPoint(i)}
              onFocus={() => {
                setAt(i)
                onPoint(i)
              }}
              onClick={() => onOpen(slot, side)}
            />
          </li>
        )
      })}
    </ul>
  )
})
