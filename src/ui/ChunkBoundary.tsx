import type { ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary'
import { Failed } from './Failed'
import { reloadIfReachable } from './reloadIfReachable'

interface ChunkBoundaryProps {
  /** What is missing where the chunk does not come: "The map". */
  name: string
  /** Asks for the chunk anew. */
  onRetry: () => void
  children: ReactNode
}

/** Around a part in a chunk of its own: if that does not come, why, with another try, while the rest goes on. */
export const ChunkBoundary = ({ name, onRetry, children }: ChunkBoundaryProps) => (
  <ErrorBoundary
    fallback={(error, retry) => (
      <div className="slot-placeholder">
        <Failed
          what={`${name} could not be shown.`}
          error={error}
          onRetry={() => {
            void reloadIfReachable()
            onRetry()
            retry()
          }}
        />
      </div>
    )}
  >
    {children}
  </ErrorBoundary>
)
