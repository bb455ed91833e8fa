import type { ArticleId } from '../model/article'
import type { ActorId } from '../model/actor'
import type { ClaimId } from '../model/claim'
import type { EntryId } from '../model/entry'
import type { Side } from '../model/side'
import type { EntryKind } from '../model/values'
import type { IsoDate } from '../model/when'

/** The views a link can name. The first three are always drawn on wide screens; on phones each is a tab. */
export const VIEWS = ['timeline', 'map', 'drones', 'positions', 'disputes', 'sources', 'table', 'method'] as const
export type View = (typeof VIEWS)[number]

/** Those below the main ones, one at a time. */
export const BOTTOM_VIEWS = ['positions', 'disputes', 'sources', 'table', 'method'] as const
export type BottomView = (typeof BOTTOM_VIEWS)[number]
export const isBottomView = (view: View): view is BottomView => (BOTTOM_VIEWS as readonly View[]).includes(view)

/** The main views that can be shown as a table instead. */
export const TABLED_VIEWS = ['timeline', 'map', 'drones'] as const
export type TabledView = (typeof TABLED_VIEWS)[number]

/** Where the map looks: centre in degrees, Leaflet's zoom. */
export interface MapView {
  zoom: number
  lat: number
  lon: number
}

/** Columns of the table of all entries, with `-` before them for descending order. */
export const SORT_COLUMNS = [
  'when',
  'kind',
  'title',
  'place',
  'who',
  'sources',
  'killed',
  'wounded',
  'launched',
  'intercepted',
] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

/** Everything on the page that a link keeps. Each list is without repeats and in the order chosen by `sortedUnique`. */
export interface ViewState {
  from: IsoDate | null
  to: IsoDate | null
  actors: readonly ActorId[]
  kinds: readonly EntryKind[]
  sides: readonly Side[]
  sources: readonly ArticleId[]
  query: string
  entry: EntryId | null
  /** The claim whose sentence is marked, and the article that is open in Sources. */
  claim: ClaimId | null
  article: ArticleId | null
  view: View
  order: 'newest' | 'oldest'
  tables: readonly TabledView[]
  sort: { column: SortColumn; descending: boolean }
  map: MapView | null
}

/** What an address without parameters means. */
export const DEFAULT_STATE: ViewState = {
  from: null,
  to: null,
  actors: [],
  kinds: [],
  sides: [],
  sources: [],
  query: '',
  entry: null,
  claim: null,
  article: null,
  view: 'timeline',
  order: 'newest',
  tables: [],
  sort: { column: 'when', descending: true },
  map: null,
}

/** The part of the state that chooses entries. */
export type Filter = Pick<ViewState, 'from' | 'to' | 'actors' | 'kinds' | 'sides' | 'sources' | 'query'>
