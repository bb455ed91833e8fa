import type { ArticleParagraph } from '../../analysis/articleParagraphs'
import type { Claim } from '../../model/claim'
import { plural } from '../../text/formatCount'
import { DraftBadge } from '../common/DraftBadge'
import { EntryMark } from '../common/EntryMark'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

interface MarginNotesProps extends ViewProps {
  paragraph: ArticleParagraph
  claims: readonly Claim[]
  /** Where there is none, the notes fold away under their paragraph. */
  hasMargin: boolean
}

/** The entries whose sentences begin in a paragraph, each once: all that a sentence bearing several claims holds. */
export function MarginNotes({ paragraph, claims, hasMargin, ...props }: MarginNotesProps) {
  const here = claims.filter((claim) => claim.start >= paragraph.start && claim.start < paragraph.end)
  const byEntry = [
    ...new Map(here.toReversed().map((claim) => [`${claim.entry} ${claim.suspect !== null}`, claim])).values(),
  ].reverse()
  if (byEntry.length === 0) return null
  const notes = (
    <ul aria-label="Read from this paragraph">
      {byEntry.map((claim) => (
        <Note key={claim.id} {...props} claim={claim} />
      ))}
    </ul>
  )
  if (hasMargin) return <div className="sources-notes">{notes}</div>
  return (
    <details className="sources-notes">
      <summary>{plural(byEntry.length, 'entry', 'entries')} from this paragraph</summary>
      {notes}
    </details>
  )
}

function Note({ claim, edition, state, change }: ViewProps & { claim: Claim }) {
  const entry = edition.entryById.get(claim.entry)
  return (
    <li>
      {entry && <EntryMark entry={entry} />}
      <span>
        <StateLink
          state={state}
          change={change}
          to={{ entry: claim.entry, claim: claim.id }}
          data-entry={claim.entry}
          aria-current={claim.entry === state.entry || undefined}
        >
          {entry?.title ?? claim.entry}
        </StateLink>
        {claim.suspect !== null && <span className="doubt"> suspect</span>}
        <DraftBadge of={claim} />
      </span>
    </li>
  )
}
