import { useMemo } from 'react'
import { isCountedIn } from '../../analysis/isCountedIn'
import { findRelated, isArms } from '../../analysis/related'
import type { Entry } from '../../model/entry'
import { EntryDoubt } from '../common/EntryDoubt'
import { EntryLink } from '../common/EntryLink'
import { EntryMark } from '../common/EntryMark'
import type { ViewProps } from '../viewProps'

/**
 * What belongs with an entry: its whole, its parts, and others at the same place, with the same actors, on the same
 * day.
 */
export function RelatedEntries({ edition, entry, state, change }: ViewProps & { entry: Entry }) {
  const related = useMemo(() => findRelated(edition, entry), [edition, entry])
  const counted = related.parts.filter((part) => isCountedIn(part, entry))
  const groups = [
    { heading: 'Part of', entries: related.whole ? [related.whole] : [] },
    { heading: 'Its parts, counted in it', entries: counted },
    {
      heading: `Its parts${isArms(entry) ? ', counted on their own' : ''}`,
      entries: related.parts.filter((part) => !counted.includes(part)),
    },
    { heading: 'Other parts of the same whole', entries: related.siblings },
    { heading: 'At the same place', entries: related.samePlace },
    { heading: 'With the same actors', entries: related.sameActors },
    { heading: 'On the same day', entries: related.sameDay },
  ].filter((group) => group.entries.length > 0)
  return groups.map(({ heading, entries }) => (
    <div key={heading} className="evidence-related">
      <h4>{heading}</h4>
      <ul>
        {entries.map((other) => (
          <li key={other.id}>
            <EntryMark entry={other} />
            <span>
              <EntryLink entry={other} state={state} change={change} />
              <EntryDoubt entry={other} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  ))
}
