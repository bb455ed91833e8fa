import { memo, useEffect } from 'react'
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts'
import type { BarShapeProps } from 'recharts'
import type { DroneSlot } from '../../analysis/droneNights'
import type { SlotUnit } from '../../analysis/droneSlots'
import { nameSlotShort } from '../../analysis/droneSlotNames'
import { DRONE_PARTS } from '../../analysis/droneTally'
import type { Belligerent } from '../../model/side'
import { formatNumber } from '../../text/formatCount'
import { DronePartShape } from './DronePartShape'
import { onlyRaid } from './onlyRaid'
import { BAR_MOST_EM, PLOT_EM } from './plot'
import type { Room } from './useRoom'

interface DroneBarsProps {
  slots: readonly DroneSlot[]
  unit: SlotUnit
  side: Belligerent
  /** The top of the axis, in drones, the same for both sides. */
  top: number
  room: Room
  /** Called once the bars stand on the page. */
  onDrawn: () => void
}

/** A date on the axis needs about this much room. */
const TICK_EM = 5.2

/** One side's bars along time. A slot without a report has no bar at all. */
export const DroneBars = memo(function DroneBars({
  slots,
  unit,
  side,
  top,
  room: { width, em },
  onDrawn,
}: DroneBarsProps) {
  useEffect(onDrawn, [onDrawn])
  const slotEm = (width / em - PLOT_EM.left) / slots.length
  const rows = slots.map((slot) => ({
    name: nameSlotShort(slot, unit),
    entry: onlyRaid(slot[side])?.id,
    ...Object.fromEntries(DRONE_PARTS.map((part) => [part, slot[side]?.[part].count?.value ?? null])),
  }))
  const parts = DRONE_PARTS.filter((part) => slots.some((slot) => slot[side]?.[part].count))
  return (
    <BarChart
      accessibilityLayer={false}
      width={width}
      height={PLOT_EM.height * em}
      data={rows}
      margin={{ top: PLOT_EM.top * em, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="16%"
    >
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="name"
        height={PLOT_EM.bottom * em}
        interval={Math.max(0, Math.ceil(TICK_EM / slotEm) - 1)}
        tickLine={false}
      />
      <YAxis
        width={PLOT_EM.left * em}
        domain={[0, top]}
        ticks={[0, top / 2, top]}
        tickFormatter={formatNumber}
        axisLine={false}
        tickLine={false}
      />
      {parts.map((part) => (
        <Bar
          key={part}
          dataKey={part}
          stackId="drones"
          maxBarSize={BAR_MOST_EM * em}
          isAnimationActive={false}
          shape={({ x, y, width: w, height, index }: BarShapeProps) => (
            <DronePartShape part={part} side={side} entry={rows[index]?.entry} x={x} y={y} width={w} height={height} />
          )}
        />
      ))}
    </BarChart>
  )
})
