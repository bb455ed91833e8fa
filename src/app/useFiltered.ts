import { useMemo } from 'react'
import type { Edition } from '../analysis/edition'
import { filterEntries } from '../analysis/filterEntries'
import type { Answer } from '../analysis/filterEntries'
import type { Filter } from '../link/viewState'
import { useTextMatches } from '../search/useTextMatches'
import type { TextMatches } from '../search/useTextMatches'

export interface Filtered {
  answer: Answer
  search: TextMatches
  /** How many entries would be kept with part of the filters changed. */
  countWithout: (change: Partial<Filter>) => number
}

/** The entries that the state's filters keep. */
export function useFiltered(edition: Edition, filter: Filter): Filtered {
  const { from, to, actors, kinds, sides, sources, query } = filter
  const search = useTextMatches(edition.manifest, query)
  const answer = useMemo(
    () => filterEntries(edition, { from, to, actors, kinds, sides, sources, matches: search.matches }),
    [edition, from, to, actors, kinds, sides, sources, search.matches],
  )
  const countWithout = (change: Partial<Filter>) => {
    const changed = { ...filter, ...change }
    return filterEntries(edition, { ...changed, matches: changed.query === '' ? null : search.matches }).entries.length
  }
  return { answer, search, countWithout }
}
