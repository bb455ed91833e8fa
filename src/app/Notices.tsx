import type { Dropped } from '../link/parseLink'
import type { TextMatches } from '../search/useTextMatches'
import { formatNumber } from '../text/formatCount'
import { shorten } from '../text/shorten'
import { reloadIfReachable } from '../ui/reloadIfReachable'
import { useOnline } from '../ui/useOnline'

/** A link may hold thousands of words by mistake; the first few show a reader what is wrong with it. */
const MOST_NAMED = 6

/** What of the link was not understood. It stays until the reader has seen enough of it. */
export function DroppedNotice({ dropped, onDismiss }: { dropped: readonly Dropped[]; onDismiss: () => void }) {
  if (dropped.length === 0) return null
  return (
    <aside className="notice" role="status" aria-label="About this link">
      <p>
        This link says something this edition does not know; it is left out, the rest is shown:{' '}
        {dropped.slice(0, MOST_NAMED).map(({ name, value }, i) => (
          <span key={i}>
            {i > 0 && ', '}
            <b>{shorten(name, 30)}</b> “{shorten(value, 60)}”
          </span>
        ))}
        {dropped.length > MOST_NAMED && ` and ${formatNumber(dropped.length - MOST_NAMED)} more`}.
      </p>
      <button type="button" className="text-button" onClick={onDismiss}>
        Tidy the link
      </button>
    </aside>
  )
}

/** Without a network the page goes on with what it has, and says what may be missing. */
export function OfflineNotice() {
  const isOnline = useOnline()
  return (
    <div role="status">
      {!isOnline && (
        <aside className="notice" aria-label="Connection">
          <p>
            There is no connection. Everything already on the page works on; sentences and views not opened yet wait for
            it.
          </p>
        </aside>
      )}
    </div>
  )
}

/** What the search is doing, where that takes time or fails. */
export function SearchNotice({ search, query }: { search: TextMatches; query: string }) {
  if (search.error) {
    return (
      <aside className="notice" role="alert">
        <p>
          “{query}” could not be searched, so it leaves nothing out; the other filters hold. {search.error.message}
        </p>
        <button type="button" className="text-button" onClick={() => void reloadIfReachable()}>
          Try again
        </button>
      </aside>
    )
  }
  return (
    <p role="status" className="visually-hidden">
      {search.isSearching ? `Searching for ${query} …` : ''}
    </p>
  )
}
