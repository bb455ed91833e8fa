import { describe, expect, it } from 'vitest'
import { disputedClaims, gravestFirst, listDisputes } from '../../src/analysis/listDisputes'
import { CLAIMS, DISPUTES, ENTRIES, smallEdition } from '../views/smallEdition'

const known = smallEdition.entryById

describe('listDisputes', () => {
  it('lists the gravest first and counts each degree', () => {
    const { shown, hidden, byDegree } = listDisputes(DISPUTES, ENTRIES, known)
    expect(shown.map(({ degree }) => degree)).toEqual(['contradiction', 'evolution'])
    expect([hidden, byDegree]).toEqual([0, { contradiction: 1, apparent: 0, evolution: 1 }])
  })

  it('lists the newest first within a degree', () => {
    const same = DISPUTES.map((dispute) => ({ ...dispute, degree: 'apparent' as const }))
    const later = { ...same[0]!, id: 'later', entries: ['position-russia'] }
    expect(listDisputes([...same, later], ENTRIES, known).shown[0]!.id).toBe('later')
  })

  it('keeps those that touch an entry shown and counts the rest as hidden', () => {
    const { shown, hidden } = listDisputes(
      DISPUTES,
      ENTRIES.filter(({ kind }) => kind === 'strike'),
      known,
    )
    expect([shown.map(({ id }) => id), hidden]).toEqual([['wounded-zaporizhzhia'], 1])
  })
})

describe('gravestFirst', () => {
  it('puts contradictions before updates', () => {
    expect(gravestFirst(DISPUTES).map(({ degree }) => degree)).toEqual(['contradiction', 'evolution'])
  })
})

describe('disputedClaims', () => {
  const evidenceOf = (entry: string) => ({ claims: CLAIMS.filter((claim) => claim.entry === entry), shown: {} })

  it('gives the claims that a dispute names, in its order', () => {
    expect(disputedClaims(DISPUTES[0]!, evidenceOf).map(({ id }) => id)).toEqual(['004-2', '004-1'])
  })

  it('leaves out what has not come yet', () => {
    expect(disputedClaims(DISPUTES[0]!, () => undefined)).toEqual([])
  })
})
