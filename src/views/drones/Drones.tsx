import { useCallback, useEffect, useId, useMemo, useState } from 'react'
import { droneHeading } from '../../analysis/droneHeading'
import { readDroneNights } from '../../analysis/droneNights'
import type { DroneNights } from '../../analysis/droneNights'
import { BELLIGERENTS } from '../../model/side'
import { TableToggle } from '../common/TableToggle'
import type { ViewProps } from '../viewProps'
import './drones.css'
import { DisputedNights } from './DisputedNights'
import { DronesTable } from './DronesTable'
import { ManyNights } from './ManyNights'
import { NotCounted } from './NotCounted'
import { OneNight } from './OneNight'
import { SetAside } from './SetAside'

interface DronesProps extends ViewProps {
  /** Called once the chart stands on the page. */
  onDrawn?: () => void
}

/** Drones launched and stopped, by night and side, each number with who says it. */
export function Drones({ edition, entries, state, change, onDrawn }: DronesProps) {
  const title = useId()
  const nights = useMemo(() => readDroneNights(entries), [entries])
  const allNights = useMemo(() => readDroneNights(edition.entries).nights, [edition])
  const isTable = state.tables.includes('drones')
  const [hasBars, setHasBars] = useState(false)
  const noteBars = useCallback(() => setHasBars(true), [])
  const isDrawn = hasBars || isTable || !isManyNights(nights)
  useEffect(() => {
    if (isDrawn) onDrawn?.()
  }, [isDrawn, onDrawn])
  return (
    <section className="drones" aria-labelledby={title}>
      <div className="section-head">
        <h2 id={title}>Drones</h2>
        <small>{droneHeading(nights, nights.nights === allNights)}</small>
        {nights.slots.length > 0 && <TableToggle view="drones" itself="as chart" state={state} change={change} />}
      </div>
      {isTable && nights.slots.length > 0 ? (
        <DronesTable nights={nights} edition={edition} state={state} change={change} />
      ) : (
        <Chart nights={nights} edition={edition} state={state} change={change} onDrawn={noteBars} />
      )}
      <NotCounted raids={nights.aside} state={state} change={change} />
      {nights.unit === 'night' ? (
        <SetAside edition={edition} raids={allRaids(nights)} state={state} change={change} />
      ) : (
        <DisputedNights raids={allRaids(nights)} unit={nights.unit} />
      )}
    </section>
  )
}

interface ChartProps extends Pick<ViewProps, 'edition' | 'state' | 'change'> {
  nights: DroneNights
  onDrawn: () => void
}

function Chart({ nights, edition, state, change, onDrawn }: ChartProps) {
  const [first] = nights.slots
  if (first === undefined)
    return (
      <p className="drones-none">
        No article counts a night’s drones within these filters. Loosen one to see the nights that are counted.
      </p>
    )
  if (isManyNights(nights))
    return <ManyNights nights={nights} edition={edition} state={state} change={change} onDrawn={onDrawn} />
  return <OneNight slot={first} edition={edition} state={state} change={change} />
}

const isManyNights = ({ slots, unit }: DroneNights): boolean =>
  slots.length > 1 || (slots.length === 1 && unit !== 'night')

const allRaids = ({ totals }: DroneNights) => BELLIGERENTS.flatMap((side) => totals[side]?.raids ?? [])
