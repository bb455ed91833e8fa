import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim'
import { BOUNDS, type Bound, type Count } from '../../src/model/count'
import { differingValues } from '../../src/model/differingValues'
import { CLAIMS } from '../views/smallEdition'

type Strike = Extract<Claim, { kind: 'strike' }>
const strike = CLAIMS.find((claim): claim is Strike => claim.kind === 'strike')!
const raid = CLAIMS.find((claim) => claim.kind === 'raid')!

const count = (bound: Bound, value: number): Count => ({ value, bound })
const wounded = (told: Count | null, more: Partial<Strike> = {}): Strike => ({ ...strike, wounded: told, ...more })
const days = (start: string, end: string): Partial<Strike> => ({
  when: { start, end, precision: 'day', basis: 'resolved', asWritten: null },
})
const fields = (a: Claim, b: Claim): string[] => differingValues(a, b).map(({ field }) => field)

describe('two claims on one entry', () => {
  it.each([
    [count('at-least', 10), count('exact', 12), []],
    [count('at-most', 30), count('exact', 28), []],
    [count('at-least', 32), count('exact', 30), ['wounded']],
    [count('at-most', 30), count('exact', 32), ['wounded']],
    [count('exact', 30), count('exact', 32), ['wounded']],
    [count('about', 300), count('exact', 285), []],
    [count('about', 300), count('exact', 284), ['wounded']],
    [count('about', 10), count('exact', 10.5), []],
    [count('exact', 6), null, []],
  ])('%o beside %o differ in %o', (a, b, differing) => {
    expect(fields(wounded(a), wounded(b))).toEqual(differing)
  })

  it('differ in the date where they share no day', () => {
    const night = wounded(null, days('2025-12-17', '2025-12-18'))
    expect(fields(night, wounded(null, days('2025-12-18', '2025-12-18')))).toEqual([])
    expect(fields(night, wounded(null, days('2025-12-19', '2025-12-19')))).toEqual(['when'])
  })

  it('differ in the place, but not in being on it or near it', () => {
    expect(fields(strike, { ...strike, place: { ...strike.place, precision: 'near-settlement' } })).toEqual([])
    expect(fields(strike, { ...strike, place: { ...strike.place, id: 'elsewhere' } })).toEqual(['place'])
  })

  it('differ in nothing where they are of two kinds', () => {
    expect(fields(strike, { ...raid, entry: strike.entry })).toEqual([])
  })

  it('differ alike, whichever comes first', () => {
    const told = fc.record({ value: fc.integer({ min: 0, max: 60 }), bound: fc.constantFrom(...BOUNDS) })
    fc.assert(
      fc.property(told, told, (a, b) => {
        expect(fields(wounded(a), wounded(b))).toEqual(fields(wounded(b), wounded(a)))
      }),
    )
  })
})

describe('two claims on different entries', () => {
  it('are compared in their numbers alone', () => {
    const other = wounded(count('exact', 9), { entry: 'elsewhere', ...days('2025-12-01', '2025-12-01') })
    expect(fields(wounded(count('exact', 6)), other)).toEqual(['wounded'])
  })
})
