import type { ArticleParagraph } from '../../analysis/articleParagraphs'
import type { Claim } from '../../model/claim'
import { EntryMark } from '../common/EntryMark'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

interface MarginNotesProps extends ViewProps {
  paragraph: ArticleParagraph
  claims: readonly Claim[]
}

/** The entries that begin in a paragraph, one line for each claim: what sentences that bear several claims hold in all. */
export function MarginNotes({ paragraph, claims, edition, state, change }: MarginNotesProps) {
  const here = claims.filter((claim) => claim.start >= paragraph.start && claim.start < paragraph.end)
  if (here.length === 0) return null
  return (
    <ul className="sources-notes" aria-label="Read from this paragraph">
      {here.map((claim) => {
        const entry = edition.entryById.get(claim.entry)
        return (
          <li key={claim.id}>
            {entry && <EntryMark entry={entry} />}
            <span>
              <StateLink
                state={state}
                change={change}
                to={{ entry: claim.entry, claim: claim.id }}
                data-entry={claim.entry}
                aria-current={claim.id === state.claim || undefined}
              >
                {entry?.title ?? claim.entry}
              </StateLink>
              {claim.suspect !== null && <span className="doubt"> suspect</span>}
              {claim.status === 'draft' && <span className="badge">draft</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
