import { memo } from 'react'
import type { Edition } from '../../analysis/edition'
import { isCountedIn } from '../../analysis/isCountedIn'
import type { Entry, EntryId } from '../../model/entry'
import { EntryDoubt } from '../common/EntryDoubt'
import { DOT, metaOf, sourcesOf } from '../common/entryLines'
import { EntryMark } from '../common/EntryMark'

interface TimelineEntryProps {
  edition: Edition
  entry: Entry
  row: number
  /** How deep it stands under what it is part of; 0 stands alone. */
  depth: number
  isChosen: boolean
  isTabStop: boolean
  onChoose: (id: EntryId) => void
}

/**
 * One entry: its mark, its title, who and how in a line, and how many articles tell of it. What stands on the day that
 * tells of it says so, lest it pass for that day’s event.
 */
export const TimelineEntry = memo(function TimelineEntry({
  edition,
  entry,
  row,
  depth,
  isChosen,
  isTabStop,
  onChoose,
}: TimelineEntryProps) {
  const whole = entry.partOf === null ? undefined : edition.entryById.get(entry.partOf)
  const isCounted = whole !== undefined && isCountedIn(entry, whole)
  const wholeBeyond =
    depth === 0 && whole && `${isCounted ? 'counted in' : `within the ${whole.kind}`} “${whole.title}”`
  const meta = [
    ...metaOf(edition, entry),
    ...(wholeBeyond ? [wholeBeyond] : []),
    ...(entry.when.basis === 'told' ? ['as told'] : []),
  ].join(DOT)
  return (
    <li
      className="timeline-entry"
      data-entry={entry.id}
      data-row={row}
      data-depth={depth || undefined}
      aria-current={isChosen || undefined}
    >
      <EntryMark entry={entry} />
      <div>
        <button type="button" tabIndex={isTabStop ? 0 : -1} onClick={() => onChoose(entry.id)}>
          {entry.title}
        </button>
        <p>
          {depth > 0 && (
            <span className="visually-hidden">
              {isCounted ? 'part of the total' : `within the ${whole?.kind}`} above:{' '}
            </span>
          )}
          {meta}
          <EntryDoubt entry={entry} separator={meta && DOT} />
        </p>
      </div>
      <span className="timeline-sources">{sourcesOf(entry)}</span>
    </li>
  )
})
