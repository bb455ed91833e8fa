import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/analysis/edition'
import { titleOf } from '../../src/app/useTitle'
import { BOTTOM_VIEWS, DEFAULT_STATE } from '../../src/link/viewState'

const edition: Pick<Edition, 'entryById'> = { entryById: new Map() }
const title = (state: Partial<typeof DEFAULT_STATE>) => titleOf(edition, { ...DEFAULT_STATE, ...state })

describe('the title of the page', () => {
  it('names a view below the main ones as its tab does', () => {
    expect(BOTTOM_VIEWS.map((view) => title({ view }))).toEqual(
      ['Positions', 'Disputes', 'Sources', 'Table', 'Method'].map((name) => `${name} · Parley`),
    )
    expect(title({ view: 'map' })).toBe('Parley')
  })

  it('tells the dates that are chosen', () => {
    expect(title({ view: 'table', from: '2025-12-17', to: '2025-12-18' })).toBe('Table · 17–18 December 2025 · Parley')
    expect(title({ from: '2025-12-17' })).toBe('from 17 December 2025 · Parley')
  })
})
