import { describe, expect, it } from 'vitest'
import { claimsIn, countByArticle, countKinds, groupByArticle, sumKinds } from '../../src/analysis/articleClaims'
import { CLAIMS, ENTRIES } from '../views/smallEdition'

describe('what an article tells', () => {
  it('is counted by kind', () => {
    const counts = countByArticle(ENTRIES)
    expect(counts.get('000')).toEqual({ negotiation: 0, raid: 1, strike: 0, position: 1, figure: 0 })
    expect([sumKinds(counts.get('004')), sumKinds(counts.get('999'))]).toEqual([2, 0])
    expect(countKinds(ENTRIES).position).toBe(2)
  })

  it('comes in the order of its text, and nothing of other articles', () => {
    const evidenceOf = (entry: string) => ({ claims: CLAIMS.filter((claim) => claim.entry === entry), shown: {} })
    expect(claimsIn('000', ENTRIES, evidenceOf).map(({ id }) => id)).toEqual(['000-1', '000-2', '000-3'])
  })

  it('is grouped article by article without losing the order of the telling', () => {
    const mixed = [CLAIMS[3]!, CLAIMS[0]!, CLAIMS[4]!]
    expect(groupByArticle(mixed).map(([article, claims]) => [article, claims.map(({ id }) => id)])).toEqual([
      ['004', ['004-1', '004-2']],
      ['000', ['000-1']],
    ])
  })
})
