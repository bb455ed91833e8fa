import { describe, expect, it } from 'vitest'
import { computeCoverage } from '../../src/analysis/coverage'
import { ARTICLES } from '../views/smallEdition'

describe('the coverage', () => {
  it('names outlets once, counts those that are not named, and spans the days of publication', () => {
    expect(computeCoverage([...ARTICLES, ARTICLES[1]!])).toEqual({
      outlets: ['Kurdistan24'],
      unnamed: 1,
      from: '2025-12-17',
      to: '2025-12-18',
    })
  })

  it('has no days where no article has a date', () => {
    expect(computeCoverage([{ ...ARTICLES[0]!, publishedOn: null }])).toMatchObject({ from: null, to: null })
  })
})
