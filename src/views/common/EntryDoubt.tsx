import type { Entry } from '../../model/entry'
import { DraftBadge } from './DraftBadge'
import { doubtOf } from './entryLines'

interface EntryDoubtProps {
  entry: Pick<Entry, 'disputed' | 'status'>
  /** What parts the words from those before them. */
  separator?: string
}

/** What a reader must know of an entry wherever it is named: that it is disputed, or that no editor has reviewed it. */
export function EntryDoubt({ entry, separator = ' ' }: EntryDoubtProps) {
  const doubt = doubtOf(entry)
  return (
    <>
      {doubt !== null && (
        <span className="doubt">
          {separator}
          {doubt}
        </span>
      )}
      <DraftBadge of={entry} />
    </>
  )
}
