import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfFilter, listActiveFilters, NO_FILTER, withoutFilter } from '../../src/analysis/activeFilters'
import type { Filter } from '../../src/link/viewState'
import { arbitraryState } from '../link/arbitraryState'

const filterOf = ({ from, to, actors, kinds, sides, sources, query }: Filter): Filter =>
  ({ from, to, actors, kinds, sides, sources, query })

describe('the filters that are set', () => {
  it('are none where nothing is chosen', () => {
    expect(listActiveFilters(NO_FILTER)).toEqual([])
  })

  it('name each choice, and both dates together', () => {
    const filter: Filter = { ...NO_FILTER, from: '2025-12-14', to: '2025-12-21', sides: ['RU', 'UA'], query: 'Odesa' }
    expect(listActiveFilters(filter)).toEqual([
      { kind: 'dates' },
      { kind: 'sides', value: 'RU' },
      { kind: 'sides', value: 'UA' },
      { kind: 'query' },
    ])
  })

  it('go one by one: taking one away leaves the others as they were', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        let filter = filterOf(state)
        for (let active = listActiveFilters(filter); active.length > 0; active = listActiveFilters(filter)) {
          filter = { ...filter, ...withoutFilter(filter, active[0]!) }
          expect(listActiveFilters(filter)).toEqual(active.slice(1))
        }
        expect(filter).toEqual(NO_FILTER)
      }),
    )
  })

  it('each have a key of their own', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const keys = listActiveFilters(state).map(keyOfFilter)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
