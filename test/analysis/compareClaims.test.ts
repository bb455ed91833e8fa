import { describe, expect, it } from 'vitest'
import { compareClaims } from '../../src/analysis/compareClaims'
import type { Claim } from '../../src/model/claim'
import type { Count } from '../../src/model/count'
import { CLAIMS } from '../views/smallEdition'

const strike = CLAIMS.find((claim) => claim.kind === 'strike')!
const raids = CLAIMS.filter((claim) => claim.kind === 'raid')

const withWounded = (id: string, wounded: Count | null, more: Partial<Claim> = {}): Claim => ({ ...strike, id, wounded, ...more }) as Claim
const differing = (a: Count | null, b: Count | null) => compareClaims([withWounded('a', a), withWounded('b', b)]).has('a')

describe('compareClaims', () => {
  it('finds 63 against the suspect 47, and nothing in the 82 that both tell', () => {
    const differences = compareClaims(raids)
    expect([...differences.get('000-1')!.keys()]).toEqual(['intercepted'])
    expect(differences.get('000-3')!.get('intercepted')).toEqual([raids[0]])
  })

  it('does not take what a claim leaves out for a difference', () => {
    expect(differing({ value: 6, bound: 'exact' }, null)).toBe(false)
  })

  it('lets a number respect another’s bound', () => {
    expect(differing({ value: 10, bound: 'at-least' }, { value: 12, bound: 'exact' })).toBe(false)
    expect(differing({ value: 32, bound: 'at-least' }, { value: 30, bound: 'exact' })).toBe(true)
    expect(differing({ value: 300, bound: 'about' }, { value: 295, bound: 'exact' })).toBe(false)
    expect(differing({ value: 30, bound: 'exact' }, { value: 32, bound: 'exact' })).toBe(true)
  })

  it('takes dates that overlap for the same, and others not', () => {
    const on = (id: string, start: string, end: string) =>
      withWounded(id, null, { when: { start, end, precision: 'day', basis: 'resolved', asWritten: null } })
    const night = on('a', '2025-12-17', '2025-12-18')
    expect(compareClaims([night, on('b', '2025-12-18', '2025-12-18')]).size).toBe(0)
    expect([...compareClaims([night, on('b', '2025-12-19', '2025-12-19')]).get('a')!.keys()]).toEqual(['when'])
  })

  it('compares claims on different entries in their numbers alone', () => {
    const when = { start: '2025-12-01', end: '2025-12-01', precision: 'day', basis: 'resolved', asWritten: null } as const
    const other = withWounded('b', { value: 9, bound: 'exact' }, { entry: 'elsewhere', when })
    expect([...compareClaims([withWounded('a', { value: 6, bound: 'exact' }), other]).get('a')!.keys()]).toEqual(['wounded'])
  })
})
