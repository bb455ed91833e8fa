import type { Edition } from '../analysis/edition'
import { printCsv } from '../analysis/printCsv'
import { citePage } from '../analysis/citation'
import type { Entry } from '../model/entry'
import { plural } from '../text/formatCount'
import { CopyButton } from '../ui/CopyButton'
import { Dialog } from '../ui/Dialog'
import { saveFile } from '../ui/saveFile'
import { KeysDialog } from './KeysDialog'

export type DialogName = 'cite' | 'download' | 'keys'

interface PageDialogProps {
  edition: Edition
  entries: Entry[]
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

/** The entries shown, as files. They are made here; nothing is sent anywhere. */
function DownloadDialog({ edition, entries, onClose }: PageDialogProps) {
  const name = `parley-${edition.manifest.version.slice(0, 8)}`
  return (
    <Dialog title="Download" onClose={onClose}>
      <p>
        {plural(entries.length, 'entry', 'entries')}, as filtered now. Empty cells are numbers that no source gives;
        they are not zero.
      </p>
      <p>
        <button
          type="button"
          className="primary-button"
          onClick={() => saveFile(`${name}.csv`, 'text/csv', printCsv(entries, edition))}
        >
          Table (CSV)
        </button>{' '}
        <button
          type="button"
          className="primary-button"
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
