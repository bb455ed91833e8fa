import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/link/reconcile'
import { DEFAULT_STATE } from '../../src/link/viewState'

const known = {
  actors: new Set(['steve-witkoff']),
  articles: new Set(['000']),
  entries: new Set(['talks-miami']),
  renamed: { 'talks-florida': 'talks-miami', 'talks-nowhere': 'talks-gone' },
}

describe('reconciling a link with a dataset', () => {
  it('hands back the same state where everything is known', () => {
    const state = { ...DEFAULT_STATE, actors: ['steve-witkoff'], entry: 'talks-miami' }
    expect(reconcile(state, known).state).toBe(state)
  })

  it('opens a renamed entry under its new name, without a complaint', () => {
    const { state, dropped } = reconcile({ ...DEFAULT_STATE, entry: 'talks-florida' }, known)
    expect(state.entry).toBe('talks-miami')
    expect(dropped).toEqual([])
  })

  it('drops and names actors, articles and entries that the dataset does not know', () => {
    const asked = {
      ...DEFAULT_STATE,
      actors: ['steve-witkoff', 'nobody'],
      sources: ['999'],
      article: '998',
      entry: 'talks-nowhere',
    }
    const { state, dropped } = reconcile(asked, known)
    expect(state).toEqual({ ...DEFAULT_STATE, actors: ['steve-witkoff'] })
    expect(dropped).toEqual([
      { name: 'entry', value: 'talks-gone' },
      { name: 'article', value: '998' },
      { name: 'actor', value: 'nobody' },
      { name: 'source', value: '999' },
    ])
  })

  it('is not fooled by names that every object has', () => {
    expect(reconcile({ ...DEFAULT_STATE, entry: 'constructor' }, known).state.entry).toBeNull()
  })
})
