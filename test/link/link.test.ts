import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_QUERY, parseLink } from '../../src/link/parseLink'
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

  it('opens the sources where it names an article and no view, and any other view where it names that', () => {
    expect(parseLink('?article=000').state).toEqual({ ...DEFAULT_STATE, article: '000', view: 'sources' })
    const leftOpen = { ...DEFAULT_STATE, article: '000', view: 'timeline' as const }
    expect(printLink(leftOpen)).toBe('?article=000&view=timeline')
    expect(parseLink('?article=000&view=timeline').state).toEqual(leftOpen)
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

  it.each(['6/95.000/33.100', '6/-48.500/33.100', '6/48.500/9.000', '20/48.500/33.100'])(
    'refuses a map view that the map cannot show, and names it: %s',
    (value) => {
      const { state, dropped } = parseLink(`?map=${value}`)
      expect(state.map).toBeNull()
      expect(dropped).toEqual([{ name: 'map', value }])
    },
  )

  it('cuts a search that is too long between two characters, and names what it left out', () => {
    const helicopters = '🚁'.repeat(LONGEST_QUERY)
    const { state, dropped } = parseLink(`?q=${helicopters}${encodeURIComponent(' over Odesa')}`)
    expect(state.query).toBe(helicopters)
    expect(dropped).toEqual([{ name: 'q', value: 'over Odesa' }])
  })

  it('keeps any search of about the longest length, whole or cut, as it prints it', () => {
    const long = fc
      .array(fc.constantFrom('a', ' ', 'Ї', '🚁', '\uFFFD'), { minLength: LONGEST_QUERY - 10, maxLength: 210 })
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(long, (text) => {
        const { state } = parseLink(`?q=${encodeURIComponent(text)}`)
        expect(state.query.isWellFormed()).toBe(true)
        expect(parseLink(printLink(state))).toEqual({ state, dropped: [] })
      }),
    )
  })

  it('searches for nothing illegible, and says so', () => {
    expect(parseLink('?q=%FF').state.query).toBe('')
    expect(parseLink('?q=%EF%BF%BD').dropped).toEqual([{ name: 'q', value: '\uFFFD' }])
    expect(printLink({ ...DEFAULT_STATE, query: '\uFFFD' })).toBe('')
    expect(printLink({ ...DEFAULT_STATE, query: '\uD83D' })).toBe('')
  })
})
