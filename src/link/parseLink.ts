import { ID } from '../model/id'
import { SIDES } from '../model/side'
import { ENTRY_KINDS } from '../model/values'
import { isIsoDate } from '../text/calendar'
import { DEFAULT_STATE, SORT_COLUMNS, TABLED_VIEWS, VIEWS } from './viewState'
import type { MapView, ViewState } from './viewState'

/** A part of a link that was not understood: which parameter, and what it said. */
export interface Dropped {
  name: string
  value: string
}

/** Longer searches are cut: no one types them, and a link must stay a link. */
export const LONGEST_QUERY = 200

/**
 * Reads the state out of an address's query string. Never throws: what is not understood is left at its default and
 * listed in `dropped`. Whether an id is known to the dataset is for `reconcile` to say.
 */
export function parseLink(search: string): { state: ViewState; dropped: Dropped[] } {
  const params = new URLSearchParams(search)
  const dropped: Dropped[] = []

  const one = <T>(name: string, read: (text: string) => T | null, fallback: T): T => {
    const values = params.getAll(name)
    for (const repeat of values.slice(1)) dropped.push({ name, value: repeat })
    const text = values[0]
    if (text === undefined || text === '') return fallback
    const value = read(text)
    if (value === null) dropped.push({ name, value: text })
    return value ?? fallback
  }
  const list = <T extends string>(name: string, accepts: (text: string) => text is T): T[] => {
    const parts = params
      .getAll(name)
      .flatMap((text) => text.split('~'))
      .filter((text) => text !== '')
    for (const part of parts) if (!accepts(part)) dropped.push({ name, value: part })
    return normalise(parts.filter(accepts))
  }

  const state: ViewState = {
    from: one<string | null>('from', readDate, null),
    to: one<string | null>('to', readDate, null),
    actors: list('actor', isId),
    kinds: list('kind', isOneOf(ENTRY_KINDS)),
    sides: list('side', isOneOf(SIDES)),
    sources: list('source', isId),
    query: one('q', (text) => text.trim().slice(0, LONGEST_QUERY).trim(), ''),
    entry: one<string | null>('entry', readId, null),
    claim: one<string | null>('claim', readId, null),
    article: one<string | null>('article', readId, null),
    view: one('view', readOneOf(VIEWS), DEFAULT_STATE.view),
    order: one('order', readOneOf(['newest', 'oldest'] as const), DEFAULT_STATE.order),
    tables: list('tables', isOneOf(TABLED_VIEWS)),
    sort: one('sort', readSort, DEFAULT_STATE.sort),
    map: one<MapView | null>('map', readMapView, null),
  }
  for (const name of new Set(params.keys())) {
    if (!PARAMETERS.includes(name)) for (const value of params.getAll(name)) dropped.push({ name, value })
  }
  if (state.from !== null && state.to !== null && state.from > state.to) {
    dropped.push({ name: 'to', value: state.to })
    state.to = null
  }
  return { state, dropped }
}

/** The parameters of a link, in the order in which they are printed. */
export const PARAMETERS: readonly string[] = [
  'from',
  'to',
  'actor',
  'kind',
  'side',
  'source',
  'q',
  'entry',
  'claim',
  'article',
  'view',
  'order',
  'tables',
  'sort',
  'map',
]

/** One order for equal choices, so that equal states have equal links. */
export const normalise = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort()

const isOneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): text is T =>
    (known as readonly string[]).includes(text)
const readOneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | null =>
    isOneOf(known)(text) ? text : null
const isId = (text: string): text is string => ID.test(text)
const readId = (text: string): string | null => (ID.test(text) ? text : null)
const readDate = (text: string): string | null => (isIsoDate(text) ? text : null)

function readSort(text: string): ViewState['sort'] | null {
  const descending = text.startsWith('-')
  const column = readOneOf(SORT_COLUMNS)(descending ? text.slice(1) : text)
  return column && { column, descending }
}

/** `zoom/lat/lon`, as `6/48.500/33.100`; zoom to two decimals, degrees to three. */
function readMapView(text: string): MapView | null {
  const match = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,3})?)\/(-?\d{1,3}(?:\.\d{1,3})?)$/.exec(text)
  if (!match) return null
  const [zoom, lat, lon] = match.slice(1).map((number) => Number(number) + 0) as [number, number, number]
  return zoom <= 20 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { zoom, lat: lat || 0, lon: lon || 0 } : null
}
