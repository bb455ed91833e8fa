import { useEffect, useRef } from 'react'
import { formatNumber } from '../text/formatCount'
import { BOTTOM_VIEWS, isBottomView } from '../link/viewState'
import type { BottomView } from '../link/viewState'
import { useMediaQuery } from '../ui/useMediaQuery'
import { useNear } from '../ui/useNear'
import type { ViewProps } from '../views/viewProps'
import { LazyView } from '../ui/LazyView'

/** How each is called, and the chunk it comes in. */
const VIEWS: Record<BottomView, { name: string; load: () => Promise<React.ComponentType<ViewProps>> }> = {
  positions: { name: 'Positions', load: async () => (await import('../views/positions/Positions')).Positions },
  disputes: { name: 'Disputes', load: async () => (await import('../views/disputes/Disputes')).Disputes },
  sources: { name: 'Sources', load: async () => (await import('../views/sources/Sources')).Sources },
  table: { name: 'Table', load: async () => (await import('../views/table/EntryTable')).EntryTable },
  method: { name: 'Method', load: async () => (await import('../views/method/Method')).Method },
}

/** The views below the three main ones, one at a time. A link that names one scrolls to it. */
export function BottomViews(props: ViewProps) {
  const { edition, state, change } = props
  const isPhone = useMediaQuery('(max-width: 700px)')
  const shown = isBottomView(state.view) ? state.view : 'positions'
  const bottom = useRef<HTMLElement>(null)
  const asked = isBottomView(state.view) ? state.view : null
  const isNear = useNear(bottom)

  useEffect(() => {
    if (asked !== null) bottom.current?.scrollIntoView({ block: 'start' })
  }, [asked])

  const counts: Partial<Record<BottomView, number>> = {
    sources: edition.articles.length,
    table: edition.entries.length,
  }
  return (
    <section ref={bottom} className="bottom-part" aria-label="More views">
      <nav className="tabs wide-tabs" aria-label="More views">
        {BOTTOM_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === shown ? 'page' : undefined}
            onClick={() => change({ view })}
          >
            {VIEWS[view].name} {counts[view] !== undefined && <small>{formatNumber(counts[view])}</small>}
          </button>
        ))}
      </nav>
      <div className="bottom">
        {(asked !== null || (isNear && !isPhone)) && (
          <LazyView key={shown} name={VIEWS[shown].name} load={VIEWS[shown].load} props={props} />
        )}
      </div>
    </section>
  )
}
