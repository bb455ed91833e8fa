import type { MapEntry } from '../../analysis/mapSymbols'
import { plural } from '../../text/formatCount'
import { EntryDoubt } from '../common/EntryDoubt'
import { EntryLink } from '../common/EntryLink'
import type { ViewProps } from '../viewProps'

interface UndrawnStrikesProps extends Pick<ViewProps, 'state' | 'change'> {
  entries: readonly MapEntry[]
}

const MOST_NAMED = 4

/** What a source tells of no place that could be drawn is named, so that the map does not seem to hold everything. */
export function UndrawnStrikes({ entries, state, change }: UndrawnStrikesProps) {
  if (entries.length === 0) return null
  const rest = entries.length - MOST_NAMED
  return (
    <p className="map-undrawn">
      Not on the map, for no place is told more closely than a country:{' '}
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
