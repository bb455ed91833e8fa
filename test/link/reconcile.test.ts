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

  it('drops a claim with its entry, and one of an article that the dataset does not know', () => {
    const { state, dropped } = reconcile({ ...DEFAULT_STATE, entry: 'talks-gone', claim: '000-7' }, known)
    expect(state).toEqual(DEFAULT_STATE)
    expect(dropped).toEqual([
      { name: 'entry', value: 'talks-gone' },
      { name: 'claim', value: '000-7' },
    ])
    const unknown = reconcile({ ...DEFAULT_STATE, entry: 'talks-miami', claim: '999-1' }, known)
    expect(unknown.state).toEqual({ ...DEFAULT_STATE, entry: 'talks-miami' })
    expect(unknown.dropped).toEqual([{ name: 'claim', value: '999-1' }])
    const alone = reconcile({ ...DEFAULT_STATE, claim: '000-7' }, known)
    expect([alone.state.claim, alone.dropped]).toEqual([null, [{ name: 'claim', value: '000-7' }]])
  })

  it('keeps a claim in the article that is open, and with an entry that was renamed', () => {
    const inArticle = { ...DEFAULT_STATE, article: '000', claim: '000-7' }
    expect(reconcile(inArticle, known).state).toBe(inArticle)
    expect(reconcile({ ...inArticle, entry: 'talks-gone' }, known).state.claim).toBe('000-7')
    const renamed = reconcile({ ...DEFAULT_STATE, entry: 'talks-florida', claim: '000-7' }, known)
    expect([renamed.state.claim, renamed.dropped]).toEqual(['000-7', []])
  })

  it('is not fooled by names that every object has', () => {
    expect(reconcile({ ...DEFAULT_STATE, entry: 'constructor' }, known).state.entry).toBeNull()
  })
})
