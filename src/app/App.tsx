import { useEffect, useState } from 'react'
import type { Edition } from '../analysis/edition'
import { loadEdition } from '../load/loadEdition'
import type { Manifest } from '../model/edition'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { reloadIfReachable } from '../ui/reloadIfReachable'
import { FailedPage, LoadingPage } from './PageStates'
import { loadLaterParts } from './LaterParts'
import { Page } from './Page'

interface AppProps {
  manifest: Manifest
  /** Where it is there already: the page then stands at once. */
  edition: Edition | null
}

/** Loads the edition once and shows the page, or says that it is on its way, or why it did not come. */
export function App({ manifest, edition }: AppProps) {
  const [loaded, setLoaded] = useState<Edition | Error | null>(edition)
  useEffect(() => {
    if (loaded !== null) return
    let isGone = false
    const settle = (result: Edition | Error) => isGone || setLoaded(result)
    Promise.all([loadEdition(manifest), loadLaterParts().catch(() => null)]).then(
      ([edition]) => settle(edition),
      settle,
    )
    return () => {
      isGone = true
    }
  }, [manifest, loaded])
  if (loaded === null) return <LoadingPage entryCount={manifest.entryCount} />
  if (loaded instanceof Error) return <FailedPage error={loaded} onRetry={() => setLoaded(null)} />
  return (
    <ErrorBoundary
      fallback={(failure, retry) => (
        <FailedPage
          error={failure}
          onRetry={() => {
            void reloadIfReachable()
            retry()
          }}
        />
      )}
    >
      <Page edition={loaded} />
    </ErrorBoundary>
  )
}
