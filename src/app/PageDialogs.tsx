import type { Edition } from '../analysis/edition'
import { printCsv } from '../analysis/printCsv'
import { citePage } from '../analysis/citation'
import { listActiveFilters } from '../analysis/activeFilters'
import type { ViewState } from '../link/viewState'
import type { TextMatches } from '../search/useTextMatches'
import type { Entry } from '../model/entry'
import { plural } from '../text/formatCount'
import { CopyButton } from '../ui/CopyButton'
import { Dialog } from '../ui/Dialog'
import { saveFile } from '../ui/saveFile'
import { filtersInForce } from './filtersInForce'
import { KeysDialog } from './KeysDialog'

export type DialogName = 'cite' | 'download' | 'keys'

interface PageDialogProps {
  edition: Edition
  entries: Entry[]
  state: ViewState
  search: TextMatches
  onClose: () => void
}

/** What one can do with the whole page, and its keys. */
export function PageDialog({ name, ...props }: PageDialogProps & { name: DialogName }) {
  switch (name) {
    case 'cite':
      return <CiteDialog {...props} />
    case 'download':
      return <DownloadDialog {...props} />
    case 'keys':
      return <KeysDialog {...props} />
  }
}

/** How to cite the page as it stands. */
function CiteDialog({ edition, onClose }: PageDialogProps) {
  const text = citePage(edition, window.location.href)
  return (
    <Dialog title="Cite this page" onClose={onClose}>
      <p>{text}</p>
      <p>The version names the content: whoever opens this address later can see whether it has changed since.</p>
      <CopyButton text={text} label="Copy citation" />
    </Dialog>
  )
}

/** Without it spreadsheet programs misread "’" and "ü"; what reads UTF-8 for analysts passes over it. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The entries shown, as files. They are made here; nothing is sent anywhere. */
function DownloadDialog({ edition, entries, state, search, onClose }: PageDialogProps) {
  const isFiltered = listActiveFilters(filtersInForce(state, search)).length > 0
  const name = `parley-${edition.manifest.version.slice(0, 8)}`
  return (
    <Dialog title="Download" onClose={onClose}>
      <p>
        {plural(entries.length, 'entry', 'entries')}, {isFiltered ? 'as filtered now' : 'all of this edition'}. A cell
        is empty where no source gives the value, or where the column is not for entries of that kind; it is never zero.
      </p>
      {search.isSearching && <p role="status">The search for “{state.query}” is still under way.</p>}
      {search.error && <p>“{state.query}” could not be searched and leaves nothing out.</p>}
      <p>
        <button
          type="button"
          className="primary-button"
          disabled={search.isSearching}
          onClick={() => saveFile(`${name}.csv`, 'text/csv', BYTE_ORDER_MARK + printCsv(entries, edition))}
        >
          Table (CSV)
        </button>{' '}
        <button
          type="button"
          className="primary-button"
          disabled={search.isSearching}
          onClick={() =>
            saveFile(
              `${name}.json`,
              'application/json',
              JSON.stringify({ version: edition.manifest.version, entries }, null, 2),
            )
          }
        >
          Entries (JSON)
        </button>
      </p>
    </Dialog>
  )
}
