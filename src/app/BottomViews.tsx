import { useMemo, useRef } from 'react'
import { countByArticle } from '../analysis/articleClaims'
import { formatNumber } from '../text/formatCount'
import { BOTTOM_VIEWS, isBottomView } from '../link/viewState'
import type { BottomView } from '../link/viewState'
import { IS_PHONE } from '../ui/breakpoints'
import { useMediaQuery } from '../ui/useMediaQuery'
import { useNear } from '../ui/useNear'
import type { ViewProps } from '../views/viewProps'
import { LazyView } from '../ui/LazyView'
import { viewName } from './viewName'
import { useLanding } from './useLanding'
import { useReturn } from './useReturn'

/** The chunk that each comes in. */
const LOADS: Record<BottomView, () => Promise<React.ComponentType<ViewProps>>> = {
  positions: async () => (await import('../views/positions/Positions')).Positions,
  disputes: async () => (await import('../views/disputes/Disputes')).Disputes,
  sources: async () => (await import('../views/sources/Sources')).Sources,
  table: async () => (await import('../views/table/EntryTable')).EntryTable,
  method: async () => (await import('../views/method/Method')).Method,
}

/** The views below the three main ones, one at a time. A link that names one scrolls to it. */
export function BottomViews(props: ViewProps) {
  const { entries, state, change } = props
  const isPhone = useMediaQuery(IS_PHONE)
  const shown = isBottomView(state.view) ? state.view : 'positions'
  const bottom = useRef<HTMLElement>(null)
  const asked = isBottomView(state.view) ? state.view : null
  const isNear = useNear(bottom)
  useLanding(bottom, asked)
  useReturn()

  // What the filters leave, as everywhere: the articles that tell any of it, and the entries themselves.
  const sources = useMemo(() => countByArticle(entries).size, [entries])
  const counts: Partial<Record<BottomView, number>> = { sources, table: entries.length }
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
            {viewName(view)} {counts[view] !== undefined && <small>{formatNumber(counts[view])}</small>}
          </button>
        ))}
      </nav>
      <div className="bottom">
        {(asked !== null || (isNear && !isPhone)) && (
          <LazyView key={shown} name={viewName(shown)} load={LOADS[shown]} props={props} />
        )}
      </div>
    </section>
  )
}
