import { useMemo } from 'react'
import type { Edition } from '../analysis/edition'
import type { ChangeState } from '../link/useViewState'
import { describeEdition } from '../analysis/describeEdition'
import type { CopyStatus } from '../ui/useCopy'
import { THEMES, useTheme } from './theme'
import type { Theme } from './theme'

const THEME_NAMES: Record<Theme, string> = { auto: 'Auto', light: 'Light', dark: 'Dark' }

const COPY_LABELS = { idle: 'Copy link', copied: 'Link copied', refused: 'Copy it from the address bar' }

interface MastheadProps {
  edition: Edition
  change: ChangeState
  onOpen: (dialog: 'cite' | 'download' | 'keys') => void
  onShare: () => void
  copied: CopyStatus
}

/** The page's name, what it covers, and what one can do with the whole page. */
export function Masthead({ edition, change, onOpen, onShare, copied }: MastheadProps) {
  const [theme, setTheme] = useTheme()
  const description = useMemo(() => describeEdition(edition), [edition])
  return (
    <header className="masthead">
      <h1>Parley</h1>
      <p>{description}</p>
      <nav aria-label="Page">
        <button type="button" onClick={onShare}>
          {COPY_LABELS[copied]}
        </button>
        <span role="status" className="visually-hidden">
          {copied === 'copied' ? 'The link to this view is on the clipboard' : ''}
        </span>
        <button type="button" onClick={() => onOpen('cite')}>
          Cite
        </button>
        <button type="button" onClick={() => onOpen('download')}>
          Download
        </button>
        <button type="button" onClick={() => change({ view: 'method' })}>
          Method
        </button>
        <button type="button" className="wide-only" onClick={() => onOpen('keys')} aria-keyshortcuts="?">
          Keys
        </button>
        <label>
          <span className="visually-hidden">Light or dark</span>
          <select name="theme" value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {THEME_NAMES[name]}
              </option>
            ))}
          </select>
        </label>
      </nav>
    </header>
  )
}
