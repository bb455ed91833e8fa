import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf } from '../../src/analysis/entryValues'
import { sortEntries } from '../../src/analysis/sortEntries'
import { SORT_COLUMNS } from '../../src/link/viewState'
import type { SortColumn } from '../../src/link/viewState'
import type { Entry } from '../../src/model/entry'
import { atLeast, exactly } from '../counts'
import { arbitraryEntries, editionOf, figureOn, strikeOn, talksOn } from './sampleEntries'

const sorted = (entries: Entry[], column: SortColumn, descending: boolean): string[] =>
  sortEntries(entries, { column, descending }, editionOf(entries)).map(({ id }) => id)

describe('sortEntries', () => {
  const entries = [
    figureOn('2025-12-10', 'loan'),
    strikeOn('2025-12-17', 'untold'),
    strikeOn('2025-12-17', 'ten', { wounded: exactly(10) }),
    strikeOn('2025-12-18', 'at-least-ten', { wounded: atLeast(10) }),
    strikeOn('2025-12-16', 'none', { wounded: exactly(0) }),
    strikeOn('2025-12-16', 'nine', { wounded: exactly(9) }),
  ]

  it('sorts numbers as numbers, a lower bound after the number itself', () => {
    expect(sorted(entries, 'wounded', false).slice(0, 4)).toEqual(['none', 'nine', 'ten', 'at-least-ten'])
    expect(sorted(entries, 'wounded', true).slice(0, 4)).toEqual(['at-least-ten', 'ten', 'nine', 'none'])
  })

  it('puts what is not told last, and what does not apply after it, both ways', () => {
    expect(sorted(entries, 'wounded', false).slice(4)).toEqual(['untold', 'loan'])
    expect(sorted(entries, 'wounded', true).slice(4)).toEqual(['untold', 'loan'])
  })

  it('sorts by date both ways', () => {
    expect(sorted(entries, 'when', true)[0]).toBe('at-least-ten')
    expect(sorted(entries, 'when', false)[0]).toBe('loan')
  })

  it('sorts titles without regard to case and accents', () => {
    const titled = ['Über', 'alpha', 'Zulu', 'Beta'].map((title, i) => talksOn('2025-12-01', `talks-${i}`, { title }))
    expect(
      sortEntries(titled, { column: 'title', descending: false }, editionOf(titled)).map(({ title }) => title),
    ).toEqual(['alpha', 'Beta', 'Über', 'Zulu'])
  })

  it('sorts places by the name shown', () => {
    const placed = [
      strikeOn('2025-12-01', 'b', { place: { id: 'odesa', precision: 'near-settlement' } }),
      talksOn('2025-12-01', 'a'),
    ]
    expect(sorted(placed, 'place', false)).toEqual(['a', 'b'])
  })

  const anySort = fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() })

  it('neither loses nor doubles an entry', () => {
    fc.assert(
      fc.property(arbitraryEntries, anySort, (all, sort) => {
        const result = sortEntries(all, sort, editionOf(all))
        expect(result).toHaveLength(all.length)
        expect(new Set(result)).toEqual(new Set(all))
      }),
    )
  })

  it('sorts a selection as it sorts the whole', () => {
    fc.assert(
      fc.property(arbitraryEntries, anySort, (all, sort) => {
        const edition = editionOf(all)
        const some = new Set(all.filter((_, i) => i % 2 === 0))
        expect(sortEntries([...some], sort, edition)).toEqual(
          sortEntries(all, sort, edition).filter((entry) => some.has(entry)),
        )
      }),
    )
  })

  it('keeps every known number before every unknown one, in order', () => {
    fc.assert(
      fc.property(
        arbitraryEntries,
        fc.constantFrom('killed' as const, 'launched' as const),
        fc.boolean(),
        (all, column, descending) => {
          const values = sortEntries(all, { column, descending }, editionOf(all)).map((entry) => countOf(entry, column))
          const known = values.filter((value) => value != null).map(({ value }) => value)
          expect(values.slice(0, known.length).every((value) => value != null)).toBe(true)
          expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)))
        },
      ),
    )
  })

  it('keeps the order of equals, whichever way one sorts', () => {
    fc.assert(
      fc.property(arbitraryEntries, fc.boolean(), (all, descending) => {
        const result = sortEntries(all, { column: 'kind', descending }, editionOf(all))
        for (const kind of ['strike', 'raid', 'negotiation', 'figure']) {
          expect(result.filter((entry) => entry.kind === kind)).toEqual(all.filter((entry) => entry.kind === kind))
        }
      }),
    )
  })
})
