import { ILLEGIBLE, PARAMETERS, sortedUnique } from './parseLink'
import { DEFAULT_STATE } from './viewState'
import type { ViewState } from './viewState'

/**
 * The query string of a state: `?kind=raid&entry=…`, or '' for the default state. Defaults are left out and the order
 * is fixed, so equal states have equal links. `parseLink(printLink(state)).state` equals the state.
 */
export function printLink(state: ViewState): string {
  const { sort, map } = state
  const isDefaultSort = sort.column === DEFAULT_STATE.sort.column && sort.descending === DEFAULT_STATE.sort.descending
  const printed: Record<string, string | null> = {
    from: state.from,
    to: state.to,
    actor: printList(state.actors),
    kind: printList(state.kinds),
    side: printList(state.sides),
    source: printList(state.sources),
    // Half surrogate pairs cannot be encoded.
    q: state.query.toWellFormed().replaceAll(ILLEGIBLE, ''),
    entry: state.entry,
    claim: state.claim,
    article: state.article,
    // With an article, a link that names no view opens the sources: then every view is named.
    view: state.view === DEFAULT_STATE.view && state.article === null ? null : state.view,
    order: state.order === DEFAULT_STATE.order ? null : state.order,
    tables: printList(state.tables),
    sort: isDefaultSort ? null : `${sort.descending ? '-' : ''}${sort.column}`,
    map: map && `${+map.zoom.toFixed(2)}/${map.lat.toFixed(3)}/${map.lon.toFixed(3)}`,
  }
  const parts = PARAMETERS.flatMap((name) => (printed[name] ? [`${name}=${encode(printed[name])}`] : []))
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

const printList = (values: readonly string[]): string | null => sortedUnique(values).join('~') || null

/** Percent-encodes what a query must, and keeps `/` and `~` readable. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%20', '+')
