import type { MapEntry } from '../../analysis/mapSymbols'
import { plural } from '../../text/formatCount'
import { EntryDoubt } from '../common/EntryDoubt'
import { EntryLink } from '../common/EntryLink'
import type { ViewProps } from '../viewProps'

interface UndrawnStrikesProps extends Pick<ViewProps, 'state' | 'change'> {
  entries: readonly MapEntry[]
}

/** More than these are left to the table. */
const MOST_NAMED = 4

/** What a source tells of no place that could be drawn is named, so that the map does not seem to hold everything. */
export function UndrawnStrikes({ entries, state, change }: UndrawnStrikesProps) {
  if (entries.length === 0) return null
  const rest = entries.length - MOST_NAMED
  return (
    <p className="map-undrawn">
      Not on the map, because only a country is told, or a place that the map cannot show:{' '}
      {entries.slice(0, MOST_NAMED).map((entry, i) => (
        <span key={entry.id}>
          {i > 0 && ', '}
          <EntryLink entry={entry} state={state} change={change} />
          <EntryDoubt entry={entry} />
        </span>
      ))}
      {rest > 0 && ` and ${plural(rest, 'other')}; the table lists them all`}.
    </p>
  )
}
