import './failed.css'

interface FailedProps {
  /** What is missing, as a sentence: "The base map did not load." */
  what: string
  error: Error
  onRetry: () => void
}

/** What stands where a view or a part of the data did not come, while the rest goes on: why, and another try. */
export const Failed = ({ what, error, onRetry }: FailedProps) => (
  <div className="failed" role="alert">
    <p>
      <b>{what}</b> {error.message}
    </p>
    <button type="button" className="primary-button" onClick={onRetry}>
      Try again
    </button>
  </div>
)
