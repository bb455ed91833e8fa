import { describe, expect, it } from 'vitest'
import { computeBrief, computeCoverage, gravestFirst } from '../../src/analysis/brief'
import { SAMPLE_ENTRIES } from '../views/timeline/sampleEdition'
import { ARTICLES, DISPUTES } from '../views/smallEdition'

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

describe('computeBrief', () => {
  const brief = computeBrief(SAMPLE_ENTRIES)

  it('tells the newest talks, not the newest statements', () => {
    expect(ids(brief.talks)).toEqual(['talks-miami', 'summit-eu', 'talks-berlin'])
  })

  it('tells the last night’s raids of both sides', () => {
    expect(ids(brief.raids)).toEqual(['raid-ru', 'raid-ua'])
  })

  it('tells the strikes around it, gravest first, and a part only with its total', () => {
    expect(ids(brief.strikes)).toEqual([
      'strike-zaporizhzhia',
      'strike-rostov',
      'strike-odesa',
      'strike-cherkasy',
      'strike-kushuhum',
    ])
  })

  it('falls back on statements where no talks are told, and says nothing of nothing', () => {
    expect(ids(computeBrief(SAMPLE_ENTRIES.filter(({ id }) => id === 'peskov-contacts')).talks)).toEqual([
      'peskov-contacts',
    ])
    expect(computeBrief([])).toEqual({ talks: [], raids: [], strikes: [] })
  })
})

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

describe('gravestFirst', () => {
  it('puts contradictions before updates', () => {
    expect(gravestFirst(DISPUTES).map(({ degree }) => degree)).toEqual(['contradiction', 'evolution'])
  })
})
