import type { Raid } from '../../model/entry'
import { plural } from '../../text/formatCount'
import { EntryDoubt } from '../common/EntryDoubt'
import { EntryLink } from '../common/EntryLink'
import type { ViewProps } from '../viewProps'

/** More titles than these are left to the table of all entries. */
const MOST_TITLES = 4

/** Tallies that have no bar, because they count a region, a longer time, or a part of another tally. */
export function NotCounted({ raids, state, change }: Pick<ViewProps, 'state' | 'change'> & { raids: readonly Raid[] }) {
  if (raids.length === 0) return null
  const rest = raids.length - MOST_TITLES
  return (
    <div className="drones-aside">
      <p>
        <b className="drones-aside-name">Not drawn, in no total:</b> {plural(raids.length, 'tally', 'tallies')} of a
        region, of more than one night, or of a part of another.
      </p>
      <ul>
        {raids.slice(0, MOST_TITLES).map((raid) => (
          <li key={raid.id}>
            <EntryLink entry={raid} state={state} change={change} />
            <EntryDoubt entry={raid} separator=" · " />
          </li>
        ))}
        {rest > 0 && <li>and {rest} more in the table of all entries</li>}
      </ul>
    </div>
  )
}
