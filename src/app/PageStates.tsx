import { formatNumber } from '../text/formatCount'

/** Shown while the edition is on its way. */
export function LoadingPage({ entryCount }: { entryCount: number }) {
  return (
    <main className="state-card" aria-busy="true">
      <h1>Parley</h1>
      <p role="status">Loading {formatNumber(entryCount)} entries and who tells them …</p>
    </main>
  )
}

/** Shown when the edition could not be had: what happened, that nothing is lost, and what to do. */
export function FailedPage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <main className="state-card">
      <div role="alert">
        <h1>Parley could not be shown</h1>
        <p>{error.message}</p>
        <p>Your filters and selection are kept in the address. Check the connection, then try again.</p>
        <button type="button" className="primary-button" onClick={onRetry}>
          Try again
        </button>
      </div>
    </main>
  )
}
