import { lazy, Suspense, useState } from 'react'
import type { ComponentType } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { FailedView } from './PageStates'

interface LazyViewProps<P extends object> {
  name: string
  load: () => Promise<ComponentType<P>>
  props: P
}

/** A view in a chunk of its own: a word while it comes, and if it fails, why, with another try that fetches it anew. */
export function LazyView<P extends object>({ name, load, props }: LazyViewProps<P>) {
  const [View, setView] = useState(() => lazyOf(load))
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <FailedView
          name={name}
          error={error}
          onRetry={() => {
            setView(() => lazyOf(load))
            retry()
          }}
        />
      )}
    >
      <Suspense
        fallback={
          <div className="slot-placeholder" role="status">
            {name} on its way …
          </div>
        }
      >
        <View {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}

const lazyOf = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy<ComponentType<P>>(async () => ({ default: await (import.meta.env.SSR ? NEVER : load()) }))

/** While prerendering, lazy views stay their fallback: some of them need a browser when they are merely imported. */
const NEVER = new Promise<never>(() => undefined)
