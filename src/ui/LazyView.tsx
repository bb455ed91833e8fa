import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import type { ComponentType } from 'react'
import { ChunkBoundary } from './ChunkBoundary'
import { loadChunk } from './loadChunk'

interface LazyViewProps<P extends object> {
  name: string
  load: () => Promise<ComponentType<P>>
  props: P
}

/** A view in a chunk of its own: a word while it comes, and if it fails, why, with another try. */
export function LazyView<P extends object>({ name, load, props }: LazyViewProps<P>) {
  const [View, setView] = useState(() => lazyOf(load))
  // The prerendered page holds the word alone, and so does the first render that takes it over: some views need a browser
  // when they are merely imported.
  const isInBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
  const waiting = (
    <div className="slot-placeholder" role="status">
      {name} on its way …
    </div>
  )
  if (!isInBrowser) return waiting
  return (
    <ChunkBoundary name={name} onRetry={() => setView(() => lazyOf(load))}>
      <Suspense fallback={waiting}>
        <View {...props} />
      </Suspense>
    </ChunkBoundary>
  )
}

/** The view with what it fetches through, which comes with the first view. */
const lazyOf = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy<ComponentType<P>>(async () => {
    const [{ QueryScope }, View] = await loadChunk(() => Promise.all([import('./QueryScope'), load()]))
    return {
      default: (props: P) => (
        <QueryScope>
          <View {...props} />
        </QueryScope>
      ),
    }
  })

const subscribeToNothing = () => () => undefined
