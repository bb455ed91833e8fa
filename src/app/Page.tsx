import { useDeferredValue, useMemo, useState } from 'react'
import type { Edition } from '../analysis/edition'
import { findNeighbours, firstEntry } from '../analysis/neighbours'
import { reconcile } from '../link/reconcile'
import { useViewState } from '../link/useViewState'
import { IS_PHONE } from '../ui/breakpoints'
import { useCopy } from '../ui/useCopy'
import { useMediaQuery } from '../ui/useMediaQuery'
import type { ViewProps } from '../views/viewProps'
import { MainViews } from './MainViews'
import { Masthead } from './Masthead'
import { LazyView } from '../ui/LazyView'
import type { DialogName } from './PageDialogs'
import { LaterBottom, LaterFilters } from './LaterParts'
import { PageFoot } from './PageFoot'
import { PhoneTabs } from './PhoneTabs'
import { SyntheticNotice } from './SyntheticNotice'
import { useAddress } from './useAddress'
import { useFiltered } from './useFiltered'
import { useHighlights } from './useHighlights'
import { useMarking } from './useMarking'
import { useShortcuts } from './useShortcuts'
import { useTitle } from './useTitle'

const loadEmptyResult = async () => (await import('../views/filters/EmptyResult')).EmptyResult
const loadDialog = async () => (await import('./PageDialogs')).PageDialog

/** The page: joins the views to the one state in the address. */
export function Page({ edition }: { edition: Edition }) {
  const { state: asked, dropped: unread, change } = useViewState()
  const known = useMemo(
    () => ({
      actors: edition.actorById,
      articles: edition.articleById,
      entries: edition.entryById,
      renamed: edition.renamed,
    }),
    [edition],
  )
  const { state, dropped: unknown } = useMemo(() => reconcile(asked, known), [asked, known])
  const dropped = useMemo(() => [...unread, ...unknown], [unread, unknown])
  const { answer, search, countWithout } = useFiltered(edition, state)
  const { entries } = answer
  const props = useMemo<ViewProps>(() => ({ edition, entries, state, change }), [edition, entries, state, change])
  // The heavy views follow one render behind the list and the counts, so that a key or a drag is answered at once. All
  // they are given is held back together: with only the entries held back, they would draw the old ones once more.
  const laterProps = useDeferredValue(props)

  const [dialog, setDialog] = useState<DialogName | null>(null)
  const link = useCopy(useAddress())
  const isPhone = useMediaQuery(IS_PHONE)

  useMarking()
  useTitle(edition, state)
  useHighlights(search.words)
  useShortcuts({
    onStep: (by, history) => {
      const from = state.entry === null ? null : findNeighbours(edition, entries, state.entry, state.order)
      const to = from === null ? firstEntry(edition, entries, state.order) : by === 1 ? from.next : from.previous
      if (to) change({ entry: to.id, claim: null }, history)
    },
    onEscape: () => state.entry !== null && change({ entry: null, claim: null }),
    onHelp: () => setDialog('keys'),
  })

  const empty = (
    <LazyView
      name="What to loosen"
      load={loadEmptyResult}
      props={{ edition, filter: state, countWithout, onChange: change }}
    />
  )

  return (
    <div className="page" data-view={state.view} data-selected={state.entry !== null || undefined}>
      <a className="skip-link" href="#timeline">
        To the timeline
      </a>
      <Masthead edition={edition} change={change} onOpen={setDialog} onShare={link.copy} copied={link.status} />
      <SyntheticNotice isSynthetic={edition.manifest.synthetic} />
      <LaterFilters {...{ edition, answer, search, dropped, state, change }} />
      <PhoneTabs view={state.view} onChange={(view) => change({ view })} />
      <main>
        <MainViews {...{ props, laterProps, empty, isPhone }} isSearching={search.isSearching} />
        <LaterBottom {...laterProps} />
      </main>
      <PageFoot edition={edition} />
      {dialog !== null && (
        <LazyView
          name="The dialog"
          load={loadDialog}
          props={{ name: dialog, edition, entries, state, search, onClose: () => setDialog(null) }}
        />
      )}
    </div>
  )
}
