import { citeEntry } from '../../analysis/citation'
import { printLink } from '../../link/printLink'
import { CopyButton } from '../../ui/CopyButton'
import { StateLink } from '../common/StateLink'
import type { EvidenceProps } from './evidenceProps'

/** What to do with an entry: read where it stands, pass it on, cite it. */
export function EntryActions({ edition, entry, leaving, state, change }: EvidenceProps) {
  const link = new URL(printLink(state), window.location.href).href
  return (
    <div className="evidence-actions">
      {entry.sources.map((article) => (
        <StateLink
          key={article}
          className="text-button"
          state={state}
          change={change}
          to={{ ...leaving, view: 'sources', article, claim: null }}
        >
          {entry.sources.length === 1 ? 'Read the article' : `Read article ${article}`}
        </StateLink>
      ))}
      <CopyButton text={link} label="Copy link" />
      <CopyButton text={citeEntry(edition, entry, link)} label="Copy citation" />
    </div>
  )
}
