import { describe, expect, it } from 'vitest'
import { describeEdition } from '../../src/analysis/describeEdition'
import { smallEdition } from '../views/smallEdition'

describe('describeEdition', () => {
  it('says how many articles tell it, and of which days', () => {
    expect(describeEdition(smallEdition)).toBe(
      'The Ukraine peace talks and the air war, as two articles tell them, 17–18 December 2025',
    )
  })

  it('does not stretch to what lies far from the articles: a deadline, or history looked back upon', () => {
    const old = smallEdition.entries.map((entry) =>
      entry.kind === 'strike' ? { ...entry, when: { ...entry.when, start: '2022-03-03', end: '2022-03-03' } } : entry,
    )
    expect(describeEdition({ ...smallEdition, entries: old })).toMatch(/, 17–18 December 2025$/)
  })

  it('says of a generated edition that nothing in it happened', () => {
    const synthetic = { ...smallEdition, manifest: { ...smallEdition.manifest, synthetic: true } }
    expect(describeEdition(synthetic)).toMatch(/^A synthetic edition of two generated articles: nothing here happened/)
  })

  it('gives no days where no article has a date', () => {
    const articles = smallEdition.articles.map((article) => ({ ...article, publishedOn: null }))
    expect(describeEdition({ ...smallEdition, articles })).toMatch(/as two articles tell them$/)
  })
})
