import type { Filter } from '../link/viewState'

/** One filter that is set: what taking it away changes. */
export interface ActiveFilter {
  kind: 'dates' | 'actors' | 'kinds' | 'sides' | 'sources' | 'query'
  /** The one choice, for filters that hold several; null for dates and search. */
  value: string | null
  /** The change that removes it. */
  without: Partial<Filter>
}

/** Every filter that is set, each removable on its own. */
export function listActiveFilters(filter: Filter): ActiveFilter[] {
  const lists = (['actors', 'sides', 'kinds', 'sources'] as const).flatMap((kind) =>
    filter[kind].map((value): ActiveFilter => ({ kind, value, without: { [kind]: (filter[kind] as readonly string[]).filter((other) => other !== value) } })),
  )
  return [
    ...(filter.from !== null || filter.to !== null ? [{ kind: 'dates', value: null, without: { from: null, to: null } } as const] : []),
    ...lists,
    ...(filter.query !== '' ? [{ kind: 'query', value: null, without: { query: '' } } as const] : []),
  ]
}

/** A state without filters: what "Clear all" changes to. */
export const NO_FILTER: Filter = { from: null, to: null, actors: [], kinds: [], sides: [], sources: [], query: '' }
