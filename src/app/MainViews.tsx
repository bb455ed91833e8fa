import { memo, useDeferredValue, useMemo } from 'react'
import type { ReactNode } from 'react'
import { HAS_EVIDENCE_COLUMN } from '../ui/breakpoints'
import { useMediaQuery } from '../ui/useMediaQuery'
import { Timeline } from '../views/timeline/Timeline'
import type { ViewProps } from '../views/viewProps'
import { isBottomView } from '../link/viewState'
import { EvidenceSlot } from './EvidenceSlot'
import { LaterLegend } from './LaterParts'
import { LazyView } from '../ui/LazyView'
import { useReady } from './useReady'

const loadMap = async () => (await import('../views/map/StrikeMap')).StrikeMap
const loadDrones = async () => (await import('../views/drones/Drones')).Drones

interface LaterViewProps {
  props: ViewProps
  isReady: (part: string) => void
}

const MapView = memo(({ props, isReady }: LaterViewProps) => (
  <LazyView name="The map" load={loadMap} props={{ ...props, onDrawn: () => isReady('map') }} />
))
const DronesView = memo(({ props, isReady }: LaterViewProps) => (
  <LazyView name="The drone chart" load={loadDrones} props={{ ...props, onDrawn: () => isReady('drones') }} />
))

/** The marks say in words what they mean, too: their legend may come after the timeline. */
const LEGEND = <LaterLegend />

const ON_WIDE_SCREENS = ['timeline', 'map', 'drones'] as const

interface MainViewsProps {
  props: ViewProps
  /** The same a render later, for the views that take longer to draw. */
  laterProps: ViewProps
  empty: ReactNode
  isPhone: boolean
  /** Words are being searched. */
  isSearching: boolean
}

/** Timeline, map and drones beside the evidence; on phones the one whose tab is chosen, and the others are not drawn. */
export function MainViews({ props, laterProps, empty, isPhone, isSearching }: MainViewsProps) {
  const { view } = props.state
  const isWide = useMediaQuery(HAS_EVIDENCE_COLUMN, true)
  const parts = useMemo(() => (isPhone ? [isBottomView(view) ? 'timeline' : view] : ON_WIDE_SCREENS), [isPhone, view])
  // The views that follow a render behind have drawn what was found when this has followed, too.
  const wasSearching = useDeferredValue(isSearching)
  const isReady = useReady(parts, isSearching || wasSearching)
  return (
    <div className="page-main">
      <div className="slot-evidence">
        <EvidenceSlot {...laterProps} isWide={isWide} />
      </div>
      <div className="slot-timeline" id="timeline">
        <Timeline {...props} empty={empty} legend={LEGEND} onDrawn={() => isReady('timeline')} />
      </div>
      <div className="slot-map">{(!isPhone || view === 'map') && <MapView props={laterProps} isReady={isReady} />}</div>
      <div className="slot-drones">
        {(!isPhone || view === 'drones') && <DronesView props={laterProps} isReady={isReady} />}
      </div>
    </div>
  )
}
