import { useQuery } from '@tanstack/react-query'
import { editionQuery } from '../load/queries'
import type { Manifest } from '../model/edition'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { FailedPage, LoadingPage } from './PageStates'
import { Page } from './Page'

/** Loads the edition once and shows the page, or says that it is on its way, or why it did not come. */
export function App({ manifest }: { manifest: Manifest }) {
  const { data: edition, error, refetch } = useQuery(editionQuery(manifest))
  if (error) return <FailedPage error={error} onRetry={() => void refetch()} />
  if (!edition) return <LoadingPage entryCount={manifest.entryCount} />
  return (
    <ErrorBoundary fallback={(failure, retry) => <FailedPage error={failure} onRetry={retry} />}>
      <Page edition={edition} />
    </ErrorBoundary>
  )
}
