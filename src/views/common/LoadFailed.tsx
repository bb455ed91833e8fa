import './loadFailed.css'

/** What stands where a part of the data could not be loaded: why, and another try. */
export const LoadFailed = ({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) => (
  <div className="load-failed" role="alert">
    <p>
      <b>{what} did not load.</b> {error.message}
    </p>
    <button type="button" className="primary-button" onClick={onRetry}>
      Try again
    </button>
  </div>
)
