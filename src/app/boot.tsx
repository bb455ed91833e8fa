import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { loadEdition } from '../load/loadEdition'
import { readManifest } from '../load/readManifest'
import { ChunkError } from '../ui/loadChunk'
import { App } from './App'
import { loadLaterParts } from './LaterParts'

/**
 * Brings the page to life. The build wrote it as it opens: React takes that over once it has the same data. A link that
 * asks for another state, or an edition that does not come, is drawn from nothing.
 */
export async function boot(container: HTMLElement): Promise<void> {
  const manifest = readManifest(document)
  // On its way beside the edition; the timeline does not wait for it.
  loadLaterParts().catch(() => undefined)
  const isPrerendered = container.hasChildNodes() && window.location.search === ''
  const edition = isPrerendered ? await loadEdition(manifest).catch(() => null) : null
  const page = (
    <StrictMode>
      <App manifest={manifest} edition={edition} />
    </StrictMode>
  )
  if (edition) hydrateRoot(container, page, { onRecoverableError: report })
  else createRoot(container).render(page)
  document.getElementById('record')?.remove()
  delete document.documentElement.dataset['asked']
}

/** A part that did not come is told in its place; whatever else React had to mend, the browser tells of. */
function report(error: unknown): void {
  if (!(error instanceof Error && error.cause instanceof ChunkError)) reportError(error)
}
