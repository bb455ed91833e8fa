import type { Filter } from '../link/viewState'
import type { TextMatches } from '../search/useTextMatches'

/** The filters that choose what is shown: all that are set, but for words whose search failed. */
export const filtersInForce = <F extends Filter>(filter: F, { error }: Pick<TextMatches, 'error'>): F =>
  error === null ? filter : { ...filter, query: '' }
