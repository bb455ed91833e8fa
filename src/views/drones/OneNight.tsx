import type { DroneSlot } from '../../analysis/droneNights'
import { DRONES_OF } from '../../analysis/droneWords'
import { barLength } from '../../analysis/layOutNight'
import { BELLIGERENTS } from '../../model/side'
import type { ViewProps } from '../viewProps'
import { NightBar } from './NightBar'
import './oneNight.css'

interface OneNightProps extends Pick<ViewProps, 'edition' | 'state' | 'change'> {
  slot: DroneSlot
}

/** A single night: each side's bar on one scale. A side without a report is said to have none. */
export function OneNight({ slot, edition, state, change }: OneNightProps) {
  const longest = Math.max(...BELLIGERENTS.flatMap((side) => slot[side]?.raids.map(barLength) ?? []))
  return BELLIGERENTS.map((side) => {
    const tally = slot[side]
    if (tally === null) {
      return (
        <p key={side} className="drones-none">
          {DRONES_OF[side]}: no report in these filters.
        </p>
      )
    }
    return tally.raids.map((raid) => (
      <NightBar
        key={raid.id}
        raid={raid}
        longest={longest}
        isSelected={state.entry === raid.id}
        edition={edition}
        change={change}
      />
    ))
  })
}
