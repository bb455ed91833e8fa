import { citeEntry } from '../../analysis/citation'
import { printLink } from '../../link/printLink'
import type { Entry } from '../../model/entry'
import { CopyButton } from '../../ui/CopyButton'
import { StateLink } from '../common/StateLink'
import type { ViewProps } from '../viewProps'

/** What to do with an entry: read where it stands, pass it on, cite it. */
export function EntryActions({ edition, entry, state, change }: ViewProps & { entry: Entry }) {
  const link = new URL(printLink(state), window.location.href).href
  return (
    <div className="evidence-actions">
      {entry.sources.map((article) => (
        <StateLink
          key={article}
          className="text-button"
          state={state}
          change={change}
          to={{ view: 'sources', article, claim: null }}
        >
          {entry.sources.length === 1 ? 'Read the article' : `Read article ${article}`}
        </StateLink>
      ))}
      <CopyButton text={link} label="Copy link" />
      <CopyButton text={citeEntry(edition, entry, link)} label="Copy citation" />
    </div>
  )
}
