import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink } from '../../src/link/parseLink'
import { printLink } from '../../src/link/printLink'
import { DEFAULT_STATE } from '../../src/link/viewState'
import { arbitraryState } from './arbitraryState'

describe('a link', () => {
  it('opens the very state it was printed from', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const { state: opened, dropped } = parseLink(printLink(state))
        expect(opened).toEqual(state)
        expect(dropped).toEqual([])
      }),
    )
  })

  it('is the same for equal states, whatever order the choices were made in', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const shuffled = {
          ...state,
          actors: [...state.actors].reverse(),
          kinds: [...state.kinds, ...state.kinds].reverse(),
        }
        expect(printLink(shuffled)).toBe(printLink(state))
      }),
    )
  })

  it('never throws, whatever is written in it, and what it keeps prints and parses to itself', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('from', 'to', 'map', 'sort', 'kind', 'actor', 'q', 'entry', 'view', 'tables'),
            fc.string(),
          ),
        )
        .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
    )
    fc.assert(
      fc.property(anything, (search) => {
        const { state } = parseLink(search)
        expect(parseLink(printLink(state)).state).toEqual(state)
      }),
    )
  })

  it('has the form that the page documents', () => {
    const link = printLink({
      ...DEFAULT_STATE,
      from: '2025-12-14',
      to: '2025-12-21',
      actors: ['steve-witkoff', 'kirill-dmitriev'],
      kinds: ['strike', 'raid'],
      sides: ['RU'],
      sources: ['000'],
      query: 'Odesa',
      entry: 'raid-russia-2025-12-17',
      view: 'drones',
      map: { zoom: 6, lat: 48.5, lon: 33.1 },
    })
    expect(link).toBe(
      '?from=2025-12-14&to=2025-12-21&actor=kirill-dmitriev~steve-witkoff&kind=raid~strike&side=RU&source=000&q=Odesa&entry=raid-russia-2025-12-17&view=drones&map=6/48.500/33.100',
    )
  })

  it('is empty for the page as it opens', () => {
    expect(printLink(DEFAULT_STATE)).toBe('')
    expect(parseLink('').state).toEqual(DEFAULT_STATE)
  })

  it('keeps what it understands and names what it does not', () => {
    const { state, dropped } = parseLink('?from=2025-02-30&kind=raid~battle&map=far/away&view=drones&colour=red')
    expect(state.kinds).toEqual(['raid'])
    expect(state.view).toBe('drones')
    expect(state.from).toBeNull()
    expect(dropped).toEqual([
      { name: 'from', value: '2025-02-30' },
      { name: 'kind', value: 'battle' },
      { name: 'map', value: 'far/away' },
      { name: 'colour', value: 'red' },
    ])
  })

  it('drops the end of a range that ends before it begins', () => {
    const { state, dropped } = parseLink('?from=2025-12-21&to=2025-12-14')
    expect([state.from, state.to]).toEqual(['2025-12-21', null])
    expect(dropped).toEqual([{ name: 'to', value: '2025-12-14' }])
  })

  it('refuses a map centre that is not on the globe', () => {
    expect(parseLink('?map=6/95.000/33.100').state.map).toBeNull()
    expect(parseLink('?map=44/48.500/33.100').state.map).toBeNull()
  })
})
