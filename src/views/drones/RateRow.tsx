import type { DroneSlot } from '../../analysis/droneNights'
import { formatShare } from '../../analysis/droneWords'
import type { Belligerent } from '../../model/side'
import { formatShortCount } from '../../text/formatShortCount'
import { percent } from './percent'
import { NUMBER_EM, PLOT_EM } from './plot'

interface RateRowProps {
  slots: readonly DroneSlot[]
  side: Belligerent
  slotEm: number
}

/**
 * The share stopped under each bar, apart from the counts: as a number where there is room, else as a dot between 0 and
 * 100%. Empty where no rate may be told.
 */
export function RateRow({ slots, side, slotEm }: RateRowProps) {
  const hasRoom = slotEm >= NUMBER_EM
  const height = `${hasRoom ? PLOT_EM.rates : PLOT_EM.rateDots}em`
  return (
    <div
      className={`drones-rates${hasRoom ? '' : ' drones-rates-dots'}`}
      style={{ left: `${PLOT_EM.left}em`, top: `${PLOT_EM.height}em`, height }}
      aria-hidden="true"
    >
      {hasRoom ? (
        <span className="drones-rates-name">stopped</span>
      ) : (
        <>
          <span className="drones-rates-name drones-rates-all">100%</span>
          <span className="drones-rates-name drones-rates-none">0%</span>
        </>
      )}
      {slots.map((slot, i) => {
        const share = slot[side]?.stopped.count
        return (
          share && (
            <span
              key={slot.from}
              className="drones-rate"
              style={{ left: percent(i / slots.length), width: percent(1 / slots.length) }}
            >
              {hasRoom ? formatShare(share, formatShortCount) : <i style={{ bottom: percent(share.value) }} />}
            </span>
          )
        )
      })}
    </div>
  )
}
