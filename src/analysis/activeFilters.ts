import type { Filter } from '../link/viewState'

/** Filters that hold several choices, each removable on its own. */
const LISTS = ['actors', 'sides', 'kinds', 'sources'] as const
type ListFilter = (typeof LISTS)[number]

/** One filter that is set, with the choice in question where it may hold several. */
export type ActiveFilter =
  { [K in ListFilter]: { kind: K; value: Filter[K][number] } }[ListFilter] | { kind: 'dates' | 'query' }

/** Every filter that is set, in the order in which the page names them. */
export function listActiveFilters(filter: Filter): ActiveFilter[] {
  return [
    ...(filter.from !== null || filter.to !== null ? [{ kind: 'dates' } as const] : []),
    ...LISTS.flatMap((kind) => filter[kind].map((value) => ({ kind, value }) as ActiveFilter)),
    ...(filter.query !== '' ? [{ kind: 'query' } as const] : []),
  ]
}

/** The change that takes one filter away. */
export function withoutFilter(filter: Filter, active: ActiveFilter): Partial<Filter> {
  switch (active.kind) {
    case 'dates':
      return { from: null, to: null }
    case 'query':
      return { query: '' }
    default: {
      const chosen: readonly string[] = filter[active.kind]
      return { [active.kind]: chosen.filter((other) => other !== active.value) }
    }
  }
}

/** A name of an active filter that no other has, for lists of them. */
export const keyOfFilter = (active: ActiveFilter): string =>
  'value' in active ? `${active.kind}-${active.value}` : active.kind

/** A state without filters: what "Clear all" changes to. */
export const NO_FILTER: Filter = { from: null, to: null, actors: [], kinds: [], sides: [], sources: [], query: '' }
