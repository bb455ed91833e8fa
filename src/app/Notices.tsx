import type { Dropped } from '../link/parseLink'
import type { TextMatches } from '../search/useTextMatches'
import { useOnline } from '../ui/useOnline'

/** What of the link was not understood. It stays until the reader has seen enough of it. */
export function DroppedNotice({ dropped, onDismiss }: { dropped: readonly Dropped[]; onDismiss: () => void }) {
  if (dropped.length === 0) return null
  return (
    <aside className="notice" role="status" aria-label="About this link">
      <p>
        This link says something this edition does not know; it is left out, the rest is shown:{' '}
        {dropped.map(({ name, value }, i) => (
          <span key={i}>
            {i > 0 && ', '}
            <b>{name}</b> “{shorten(value)}”
          </span>
        ))}
        .
      </p>
      <button type="button" className="text-button" onClick={onDismiss}>
        Tidy the link
      </button>
    </aside>
  )
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Without a network the page goes on with what it has, and says what may be missing. */
export function OfflineNotice() {
  const isOnline = useOnline()
  return (
    <div role="status">
      {!isOnline && (
        <aside className="notice" aria-label="Connection">
          <p>
            There is no connection. Everything already on the page works on; sentences and views not opened yet come
            when it is back.
          </p>
        </aside>
      )}
    </div>
  )
}

/** A generated edition says so, in large type: nobody may take it for news. */
export function SyntheticNotice({ isSynthetic }: { isSynthetic: boolean }) {
  return isSynthetic ? (
    <aside className="notice is-large">
      <p>
        <b>Synthetic data.</b> Every entry of this edition was generated for measurements; nothing in it happened.
      </p>
    </aside>
  ) : null
}

/** What the search is doing, where that takes time or fails. */
export function SearchNotice({ search, query }: { search: TextMatches; query: string }) {
  if (search.error) {
    return (
      <aside className="notice" role="alert">
        <p>
          “{query}” could not be searched: {search.error.message} The other filters hold; change a letter to try again.
        </p>
      </aside>
    )
  }
  return (
    <p role="status" className="visually-hidden">
      {search.isSearching ? `Searching for ${query} …` : ''}
    </p>
  )
}
