import { ID } from '../model/id'
import { SIDES } from '../model/side'
import { ENTRY_KINDS } from '../model/values'
import { isIsoDate } from '../text/calendar'
import { LARGEST_ZOOM, OUTER_BOX } from './mapLimits'
import { DEFAULT_STATE, SORT_COLUMNS, TABLED_VIEWS, VIEWS } from './viewState'
import type { MapView, ViewState } from './viewState'

/** A part of a link that was not understood: which parameter, and what it said. */
export interface Dropped {
  name: string
  value: string
}

/** Longer searches are cut, in characters: no one types them, and a link must stay a link. */
export const LONGEST_QUERY = 200
/** What stands for bytes that are no text, as in `%FF`: no one has searched for it. */
export const ILLEGIBLE = '\uFFFD'

/**
 * Reads the state out of an address's query string. Never throws: what is not understood is left at its default and
 * listed in `dropped`. Whether an id is known to the dataset is for `reconcile` to say.
 */
export function parseLink(search: string): { state: ViewState; dropped: Dropped[] } {
  const params = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(search)) {
    const values = params.get(name)
    if (values) values.push(value)
    else params.set(name, [value])
  }
  const dropped: Dropped[] = []

  const one = <T>(name: string, read: (text: string) => T | null, fallback: T): T => {
    const [text = '', ...repeats] = params.get(name) ?? []
    for (const repeat of repeats) dropped.push({ name, value: repeat })
    if (text === '') return fallback
    const value = read(text)
    if (value === null) dropped.push({ name, value: text })
    return value ?? fallback
  }
  const list = <T extends string>(name: string, accepts: (text: string) => text is T): T[] => {
    const parts = (params.get(name) ?? []).flatMap((text) => text.split('~')).filter((text) => text !== '')
    for (const part of parts) if (!accepts(part)) dropped.push({ name, value: part })
    return sortedUnique(parts.filter(accepts))
  }

  const readQuery = (text: string): string => {
    const legible = text.replaceAll(ILLEGIBLE, '').trim()
    const [query, rest] = cutAt(legible, LONGEST_QUERY)
    if (text.includes(ILLEGIBLE)) dropped.push({ name: 'q', value: ILLEGIBLE })
    if (rest !== '') dropped.push({ name: 'q', value: rest })
    return query
  }

  const article = one<string | null>('article', readId, null)
  const state: ViewState = {
    from: one<string | null>('from', readDate, null),
    to: one<string | null>('to', readDate, null),
    actors: list('actor', isId),
    kinds: list('kind', isOneOf(ENTRY_KINDS)),
    sides: list('side', isOneOf(SIDES)),
    sources: list('source', isId),
    query: one('q', readQuery, ''),
    entry: one<string | null>('entry', readId, null),
    claim: one<string | null>('claim', readId, null),
    article,
    // An article is read among the sources, so a link that names it and no view means them.
    view: one('view', readOneOf(VIEWS), article === null ? DEFAULT_STATE.view : 'sources'),
    order: one('order', readOneOf(['newest', 'oldest'] as const), DEFAULT_STATE.order),
    tables: list('tables', isOneOf(TABLED_VIEWS)),
    sort: one('sort', readSort, DEFAULT_STATE.sort),
    map: one<MapView | null>('map', readMapView, null),
  }
  for (const [name, values] of params) {
    if (!PARAMETERS.includes(name)) for (const value of values) dropped.push({ name, value })
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
export const sortedUnique = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort()

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

/** A text cut after so many characters, never amid one; what is left over has no space at its edges either. */
function cutAt(text: string, length: number): [kept: string, rest: string] {
  const characters = [...text]
  return [characters.slice(0, length).join('').trim(), characters.slice(length).join('').trim()]
}

/** `zoom/lat/lon`, as `6/48.500/33.100`; zoom to two decimals, degrees to three; within the map's limits. */
function readMapView(text: string): MapView | null {
  const match = /^(\d\d?(?:\.\d{1,2})?)\/(\d\d?(?:\.\d{1,3})?)\/(\d\d?(?:\.\d{1,3})?)$/.exec(text)
  if (!match) return null
  const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number]
  const [[south, west], [north, east]] = OUTER_BOX
  const isInside = zoom <= LARGEST_ZOOM && lat >= south && lat <= north && lon >= west && lon <= east
  return isInside ? { zoom, lat, lon } : null
}
