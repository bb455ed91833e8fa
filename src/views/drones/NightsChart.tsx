import { DRONES_OF, describeTally } from '../../analysis/droneWords'
import type { DroneNights, DroneSlot } from '../../analysis/droneNights'
import type { EntryId } from '../../model/entry'
import type { Belligerent } from '../../model/side'
import { plural } from '../../text/formatCount'
import { LazyView } from '../../ui/LazyView'
import { percent } from './percent'
import { NUMBER_EM, PLOT_EM } from './plot'
import { RateRow } from './RateRow'
import { SlotButtons } from './SlotButtons'
import { useRoom } from './useRoom'

interface NightsChartProps {
  nights: DroneNights
  side: Belligerent
  top: number
  chosen: EntryId | null
  pointed: number | null
  onPoint: (slot: number | null) => void
  onOpen: (slot: DroneSlot, side: Belligerent) => void
  onDrawn: () => void
}

/** Recharts is a third of the page's script: it comes when there are several nights to draw. */
const loadBars = async () => (await import('./DroneBars')).DroneBars

/**
 * One side's drones over several nights: the sums in words, a bar for each night or longer slot, gaps where none is
 * told of.
 */
export function NightsChart({
  nights: { slots, unit, totals },
  side,
  top,
  chosen,
  pointed,
  onPoint,
  onOpen,
  onDrawn,
}: NightsChartProps) {
  const [ref, room] = useRoom<HTMLDivElement>()
  const total = totals[side]
  if (total === null) return <p className="drones-none">{DRONES_OF[side]}: no report in these filters.</p>
  const facts = describeTally(total)
  const nightCount = new Set(total.raids.map(({ when }) => when.start)).size
  const slotEm = (room.width / room.em - PLOT_EM.left) / slots.length
  // Bounds that pull apart can leave the sum without a rate where single nights have theirs.
  const hasRate = slots.some((slot) => slot[side]?.stopped.count)
  const ratesEm = !hasRate ? 0 : slotEm >= NUMBER_EM ? PLOT_EM.rates : PLOT_EM.rateDots
  const plot = {
    left: `${PLOT_EM.left}em`,
    top: `${PLOT_EM.top}em`,
    height: `${PLOT_EM.height - PLOT_EM.top - PLOT_EM.bottom}em`,
  }
  return (
    <div className={`drones-side drones-side-${side}`}>
      <h3 className="drones-name">{DRONES_OF[side]}</h3>
      <span className="drones-by">{plural(nightCount, 'night')} told of</span>
      <p className="drones-facts">{facts.join(' · ')}</p>
      <div className="drones-plot" ref={ref} style={{ height: `${PLOT_EM.height + ratesEm}em` }}>
        <div
          role="img"
          aria-label={`${DRONES_OF[side]}, ${plural(nightCount, 'night')} told of, by ${unit}: ${facts.join(', ')}.`}
        >
          <LazyView name="The chart" load={loadBars} props={{ slots, unit, side, top, room, onDrawn }} />
        </div>
        {ratesEm > 0 && <RateRow slots={slots} side={side} slotEm={slotEm} />}
        <div className="drones-over" style={plot}>
          {pointed !== null && (
            <span
              className="drones-pointed"
              style={{ left: percent(pointed / slots.length), width: percent(1 / slots.length) }}
            />
          )}
          <SlotButtons
            slots={slots}
            unit={unit}
            side={side}
            top={top}
            slotEm={slotEm}
            chosen={chosen}
            onPoint={onPoint}
            onOpen={onOpen}
          />
        </div>
      </div>
    </div>
  )
}
