import { useEffect, useMemo } from 'react'
import { readDroneNights } from '../../analysis/droneNights'
import type { ViewProps } from '../viewProps'
import './drones.css'
import { OneNight } from './OneNight'
import { SetAside } from './SetAside'

interface DronesProps extends ViewProps {
  /** Called once the chart stands on the page. */
  onDrawn?: () => void
}

/** Drones launched and stopped, by night and side, each number with who says it. */
export function Drones({ edition, entries, state, change, onDrawn }: DronesProps) {
  const nights = useMemo(() => readDroneNights(entries), [entries])
  useEffect(() => onDrawn?.(), [onDrawn])
  const [only] = nights.slots
  return (
    <section className="drones" aria-labelledby="drones-title">
      <h2 className="section-head" id="drones-title">
        Drones
      </h2>
      {only && <OneNight slot={only} state={state} change={change} />}
      {only && <SetAside edition={edition} raids={[...(only.RU?.raids ?? []), ...(only.UA?.raids ?? [])]} change={change} />}
    </section>
  )
}
