import { useDeferredValue, useMemo, useState } from 'react'
import type { Edition } from '../analysis/edition'
import { findNeighbours, firstEntry } from '../analysis/neighbours'
import { reconcile } from '../link/reconcile'
import { useViewState } from '../link/useViewState'
import { useMediaQuery } from '../ui/useMediaQuery'
import { Chips } from '../views/filters/Chips'
import { EmptyResult } from '../views/filters/EmptyResult'
import { FilterBar } from '../views/filters/FilterBar'
import { DensityStrip } from '../views/filters/density/DensityStrip'
import { Timeline } from '../views/timeline/Timeline'
import type { ViewProps } from '../views/viewProps'
import { BottomViews, isBottomView } from './BottomViews'
import { EvidenceSlot } from './EvidenceSlot'
import { LazyView } from './LazyView'
import { Masthead } from './Masthead'
import { DroppedNotice, SearchNotice, SyntheticNotice } from './Notices'
import { CiteDialog, DownloadDialog, KeysDialog } from './PageDialogs'
import { PhoneTabs } from './PhoneTabs'
import { useCopyLink } from './useCopyLink'
import { useFiltered } from './useFiltered'
import { useHighlights } from './useHighlights'
import { useMarking } from './useMarking'
import { useReady } from './useReady'
import { useShortcuts } from './useShortcuts'
import { useTitle } from './useTitle'

const loadMap = async () => (await import('../views/map/StrikeMap')).StrikeMap
const loadDrones = async () => (await import('../views/drones/Drones')).Drones

const ON_WIDE_SCREENS = ['timeline', 'map', 'drones'] as const

/** The page: joins the views to the one state in the address. */
export function Page({ edition }: { edition: Edition }) {
  const { state: asked, dropped: unread, change } = useViewState()
  const known = useMemo(
    () => ({ actors: edition.actorById, articles: edition.articleById, entries: edition.entryById, renamed: edition.renamed }),
    [edition],
  )
  const { state, dropped: unknown } = useMemo(() => reconcile(asked, known), [asked, known])
  const { answer, search, countWithout } = useFiltered(edition, state)
  const { entries } = answer
  // The heavy views follow one render behind the list and the counts, so that a key or a drag is answered at once.
  const laterEntries = useDeferredValue(entries)

  const [dialog, setDialog] = useState<'cite' | 'download' | 'keys' | null>(null)
  const copyLink = useCopyLink()
  const isPhone = useMediaQuery('(max-width: 700px)')
  const isWide = useMediaQuery('(min-width: 1100px)', true)
  const isReady = useReady(isPhone ? [isBottomView(state.view) ? 'timeline' : state.view] : ON_WIDE_SCREENS)

  useMarking()
  useTitle(edition, state)
  useHighlights(search.words)
  useShortcuts({
    onStep: (by) => {
      const from = state.entry === null ? null : findNeighbours(edition, entries, state.entry, state.order)
      const to = from === null ? firstEntry(edition, entries, state.order) : by === 1 ? from.next : from.previous
      if (to) change({ entry: to.id, claim: null })
    },
    onEscape: () => state.entry !== null && change({ entry: null, claim: null }),
    onHelp: () => setDialog('keys'),
  })

  const props: ViewProps = { edition, entries, state, change }
  const laterProps: ViewProps = { ...props, entries: laterEntries }
  const empty = <EmptyResult edition={edition} filter={state} countWithout={countWithout} onChange={change} />
  const closeDialog = () => setDialog(null)

  return (
    <div className="page" data-view={state.view} data-selected={state.entry !== null || undefined}>
      <a className="skip-link" href="#timeline">
        To the timeline
      </a>
      <Masthead edition={edition} change={change} onOpen={setDialog} onShare={copyLink.copy} copied={copyLink.status} />
      <SyntheticNotice isSynthetic={edition.manifest.synthetic} />
      <DroppedNotice dropped={[...unread, ...unknown]} onDismiss={() => change(state, 'replace')} />
      <search className="filters-part" aria-label="Filters">
      <FilterBar
        edition={edition}
        answer={answer}
        state={state}
        change={change}
        strip={
          <DensityStrip
            edition={edition}
            entries={answer.counts.anyDate}
            from={state.from}
            to={state.to}
            onChange={(from, to, history) => change({ from, to }, history)}
            onClear={() => change({ from: null, to: null })}
          />
        }
      />
      <Chips edition={edition} filter={state} onChange={change} />
      </search>
      <SearchNotice search={search} query={state.query} />
      <PhoneTabs view={state.view} onChange={(view) => change({ view })} />
      <main>
        <div className="page-main">
        <div className="slot-evidence">
          <EvidenceSlot {...props} isWide={isWide} />
        </div>
        <div className="slot-timeline" id="timeline">
          <Timeline {...props} empty={empty} onDrawn={() => isReady('timeline')} />
        </div>
        <div className="slot-map">
          {(!isPhone || state.view === 'map') && (
            <LazyView name="The map" load={loadMap} props={{ ...laterProps, onDrawn: () => isReady('map') }} />
          )}
        </div>
        <div className="slot-drones">
          {(!isPhone || state.view === 'drones') && (
            <LazyView name="The drone chart" load={loadDrones} props={{ ...laterProps, onDrawn: () => isReady('drones') }} />
          )}
        </div>
        </div>
        <BottomViews {...laterProps} isPhone={isPhone} />
      </main>
      {dialog === 'cite' && <CiteDialog edition={edition} entries={entries} onClose={closeDialog} />}
      {dialog === 'download' && <DownloadDialog edition={edition} entries={entries} onClose={closeDialog} />}
      {dialog === 'keys' && <KeysDialog onClose={closeDialog} />}
    </div>
  )
}
