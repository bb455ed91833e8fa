import { describe, expect, it } from 'vitest'
import { computeBrief } from '../../src/analysis/brief'
import { SAMPLE_ENTRIES } from '../views/timeline/sampleEdition'

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

describe('computeBrief', () => {
  const brief = computeBrief(SAMPLE_ENTRIES)

  it('tells the newest talks, not the newest statements', () => {
    expect(ids(brief.talks)).toEqual(['talks-miami', 'summit-eu', 'talks-berlin'])
  })

  it('tells the last night’s raids of both sides', () => {
    expect(ids(brief.raids)).toEqual(['raid-ru', 'raid-ua'])
  })

  it('lets no tally of a week that ends later stand for the last night', () => {
    const raid = SAMPLE_ENTRIES.find(({ id }) => id === 'raid-ru')!
    const week = { ...raid, id: 'raid-week', when: { ...raid.when, end: '2025-12-21', precision: 'week' as const } }
    expect(ids(computeBrief([week, ...SAMPLE_ENTRIES]).raids)).toEqual(['raid-ru', 'raid-ua'])
    expect(ids(computeBrief([week]).raids)).toEqual(['raid-week'])
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
