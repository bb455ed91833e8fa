import type { SlotUnit } from '../../analysis/droneSlots'
import type { Raid } from '../../model/entry'
import { plural } from '../../text/formatCount'

/** Drawn by week or longer, what was set aside would fill pages: it is counted, and the way to it is told. */
export function DisputedNights({ raids, unit }: { raids: readonly Raid[]; unit: SlotUnit }) {
  const disputed = raids.filter((raid) => raid.disputed !== null)
  if (disputed.length === 0) return null
  return (
    <p className="drones-aside">
      <b className="doubt">Disputed or updated:</b> {plural(disputed.length, 'tally', 'tallies')}. Choose a {unit}, or
      narrow the dates, to read what was set aside.
    </p>
  )
}
