import { lazy, memo, Suspense, useState } from 'react'
import type { ComponentProps, ComponentType } from 'react'
import type { BottomViews } from './BottomViews'
import type { PageFilters } from './PageFilters'

interface Parts {
  PageFilters: typeof PageFilters
  BottomViews: typeof BottomViews
}

let parts: Parts | undefined

/** Sends for the parts below; once they are there, they are drawn without a wait. */
export async function loadLaterParts(): Promise<Parts> {
  const [filters, bottom] = await Promise.all([import('./PageFilters'), import('./BottomViews')])
  parts = { PageFilters: filters.PageFilters, BottomViews: bottom.BottomViews }
  return parts
}

const lazyPart = <Name extends keyof Parts>(name: Name) =>
  lazy(async () => ({ default: (await loadLaterParts())[name] as ComponentType<ComponentProps<Parts[Name]>> }))

const AwaitedFilters = lazyPart('PageFilters')
const AwaitedBottom = lazyPart('BottomViews')

/**
 * Parts in chunks of their own that the build writes into the page all the same: they are seen from the first paint, and
 * answer a moment after the timeline does, which need not wait for them. Until then they may not be given anything new:
 * React would throw away what was written and leave a hole.
 */
export const LaterFilters = memo(function LaterFilters(props: ComponentProps<typeof PageFilters>) {
  const [Filters] = useState(() => parts?.PageFilters)
  return <Suspense>{Filters ? <Filters {...props} /> : <AwaitedFilters {...props} />}</Suspense>
})
export const LaterBottom = memo(function LaterBottom(props: ComponentProps<typeof BottomViews>) {
  const [Bottom] = useState(() => parts?.BottomViews)
  return <Suspense>{Bottom ? <Bottom {...props} /> : <AwaitedBottom {...props} />}</Suspense>
})
