import { lazy, memo, Suspense, useState } from 'react'
import type { ComponentType } from 'react'
import { ChunkBoundary } from '../ui/ChunkBoundary'
import { loadChunk } from '../ui/loadChunk'

/**
 * A part in a chunk of its own that the build writes into the page all the same: it is seen from the first paint, and
 * answers a moment after the timeline does, which need not wait for it. Until then it may not be given anything new:
 * React would throw away what was written and leave a hole. Once its chunk is there, it is drawn without a wait.
 */
function laterPart<P extends object>(name: string, load: () => Promise<ComponentType<P>>) {
  let part: ComponentType<P> | undefined
  const fetchPart = async () => {
    part = await loadChunk(load)
    return { default: part }
  }
  const drawPart = () => part ?? lazy(fetchPart)
  const Later = memo(function Later(props: P) {
    const [Part, setPart] = useState(drawPart)
    return (
      <ChunkBoundary name={name} onRetry={() => setPart(drawPart)}>
        <Suspense>
          <Part {...props} />
        </Suspense>
      </ChunkBoundary>
    )
  })
  return { Later, fetchPart }
}

const filters = laterPart('The filters', async () => (await import('./PageFilters')).PageFilters)
const bottom = laterPart('More views', async () => (await import('./BottomViews')).BottomViews)
const legend = laterPart('The legend', async () => (await import('../views/timeline/TimelineLegend')).TimelineLegend)
export const LaterFilters = filters.Later
export const LaterBottom = bottom.Later
export const LaterLegend = legend.Later

/** Sends for the parts. Where one does not come, its place on the page says so: that is no failure of the page. */
export const loadLaterParts = (): Promise<unknown> =>
  Promise.all([filters, bottom, legend].map(({ fetchPart }) => fetchPart()))
