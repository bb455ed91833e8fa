import './droneLegend.css'
import type { DroneNights } from '../../analysis/droneNights'
import { DRONE_PARTS, isTallyOpen } from '../../analysis/droneTally'
import { PART_NAMES, stoppedWords } from '../../analysis/droneWords'
import { BELLIGERENTS } from '../../model/side'

/** What the parts of the bars mean, only those that are drawn. */
export function DroneLegend({ nights: { slots, totals } }: { nights: DroneNights }) {
  const tallies = BELLIGERENTS.map((side) => totals[side]).filter((tally) => tally !== null)
  const parts = DRONE_PARTS.filter((part) => tallies.some((tally) => tally[part].count))
  const isOpen = slots.some((slot) => BELLIGERENTS.some((side) => slot[side] && isTallyOpen(slot[side])))
  const hasGap = slots.some((slot) => BELLIGERENTS.some((side) => totals[side] && slot[side] === null))
  return (
    <ul className="drones-legend">
      {parts.map((part) => (
        <li key={part}>
          <span className={`drones-swatch drones-swatch-${part}`} />{' '}
          {part === 'intercepted' ? stoppedWords(tallies.flatMap(({ raids }) => raids)) : PART_NAMES[part]}
        </li>
      ))}
      {isOpen && (
        <li>
          <span className="drones-swatch drones-swatch-open" /> open: no launch count given, or only “at least” or
          “about” so many
        </li>
      )}
      {hasGap && (
        <li>
          <span className="drones-swatch drones-swatch-gap" /> no report
        </li>
      )}
      {slots.some((slot) => BELLIGERENTS.some((side) => slot[side]?.stopped.count)) && (
        <li>
          Share stopped, under the bars: intercepted, jammed or lost, of those launched, where one claimant tells both
          in one statement
        </li>
      )}
    </ul>
  )
}
