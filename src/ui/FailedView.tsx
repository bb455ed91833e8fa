/** Shown in place of one view that failed, while the others go on. */
export function FailedView({ name, error, onRetry }: { name: string; error: Error; onRetry: () => void }) {
  return (
    <div className="slot-placeholder" role="alert">
      <div>
        <p>
          {name} could not be shown. {error.message}
        </p>
        <button type="button" className="primary-button" onClick={onRetry}>
          Try again
        </button>
      </div>
    </div>
  )
}
