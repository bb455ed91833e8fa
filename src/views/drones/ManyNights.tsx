import { useCallback, useMemo, useState } from 'react'
import type { DroneNights, DroneSlot } from '../../analysis/droneNights'
import { tallyLength } from '../../analysis/droneTally'
import { roundUp } from '../../analysis/roundUp'
import { BELLIGERENTS } from '../../model/side'
import type { Belligerent } from '../../model/side'
import type { ViewProps } from '../viewProps'
import { DroneLegend } from './DroneLegend'
import { NightsChart } from './NightsChart'
import { openSlot } from './openSlot'
import { Readout } from './Readout'
import './manyNights.css'

interface ManyNightsProps extends Pick<ViewProps, 'edition' | 'state' | 'change'> {
  nights: DroneNights
  onDrawn: () => void
}

/**
 * Several nights: a chart for each side on one scale, and one place where the numbers of the slot pointed at are read.
 */
export function ManyNights({ nights, edition, state, change, onDrawn }: ManyNightsProps) {
  const [pointed, setPointed] = useState<number | null>(null)
  const { slots, unit } = nights
  const top = useMemo(
    () =>
      roundUp(
        Math.max(...slots.flatMap((slot) => BELLIGERENTS.map((side) => (slot[side] ? tallyLength(slot[side]) : 0)))),
      ),
    [slots],
  )
  const onOpen = useCallback((slot: DroneSlot, side: Belligerent) => openSlot(slot, side, unit, change), [unit, change])
  return (
    <>
      {BELLIGERENTS.map((side) => (
        <NightsChart
          key={side}
          nights={nights}
          side={side}
          top={top}
          chosen={state.entry}
          pointed={pointed}
          onPoint={setPointed}
          onOpen={onOpen}
          onDrawn={onDrawn}
        />
      ))}
      <DroneLegend nights={nights} />
      <Readout edition={edition} slot={pointed === null ? undefined : slots[pointed]} unit={unit} />
    </>
  )
}
