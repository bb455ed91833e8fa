import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { editionQuery } from '../load/queries'
import { readManifest } from '../load/readManifest'
import { App } from './App'

/**
 * Brings the page to life. The build wrote it as it opens: React takes that over once it has the same data. A link that
 * asks for another state, or an edition that does not come, is drawn from nothing.
 */
export async function boot(container: HTMLElement): Promise<void> {
  const queries = new QueryClient()
  const manifest = readManifest(document)
  const page = (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App manifest={manifest} />
      </QueryClientProvider>
    </StrictMode>
  )
  const isPrerendered = container.hasChildNodes() && window.location.search === ''
  if (isPrerendered) await queries.prefetchQuery(editionQuery(manifest))
  if (isPrerendered && queries.getQueryData(editionQuery(manifest).queryKey)) hydrateRoot(container, page)
  else createRoot(container).render(page)
  document.getElementById('record')?.remove()
  delete document.documentElement.dataset['asked']
}
