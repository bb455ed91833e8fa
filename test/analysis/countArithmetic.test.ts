import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCounts, shareOf, subtractCounts, sumKnown } from '../../src/analysis/countArithmetic'
import type { Bound, Count } from '../../src/model/count'
import { atLeast, exactly } from '../counts'
import { arbitraryCount } from './sampleRaids'

const count = (value: number, bound: Bound): Count => ({ value, bound })

/** Whether a true number could have been said as this count; "about" is no promise, so it admits anything. */
const admits = ({ value, bound }: Count, truth: number): boolean =>
  bound === 'exact'
    ? truth === value
    : bound === 'at-least'
      ? truth >= value
      : bound === 'at-most'
        ? truth <= value
        : true

/** A count that is not "about", and a number that it could stand for. */
const told = fc
  .record({
    value: fc.integer({ min: 0, max: 900 }),
    bound: fc.constantFrom<Bound>('exact', 'at-least', 'at-most'),
    by: fc.nat(50),
  })
  .map(({ value, bound, by }) => ({
    said: count(value, bound),
    truth: bound === 'exact' ? value : bound === 'at-least' ? value + by : Math.max(0, value - by),
  }))

describe('adding and subtracting counts', () => {
  it('keeps the lower bound of a sum with one "at least" in it', () => {
    expect(addCounts(atLeast(32), exactly(10))).toEqual(atLeast(42))
  })

  it('turns a lower bound of the part into an upper bound of the remainder', () => {
    expect(subtractCounts(exactly(82), atLeast(63))).toEqual(count(19, 'at-most'))
  })

  it('says no more than "about" where a lower and an upper bound meet', () => {
    expect(addCounts(atLeast(10), count(5, 'at-most'))).toEqual(count(15, 'about'))
  })

  it('leaves nothing rather than less than nothing', () => {
    expect(subtractCounts(exactly(10), exactly(12))).toEqual(exactly(0))
  })

  it('never claims of a sum or a remainder what the numbers behind it may not bear out', () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        expect(admits(addCounts(a.said, b.said), a.truth + b.truth)).toBe(true)
        if (a.said.value >= b.said.value) expect(admits(subtractCounts(a.said, b.said), a.truth - b.truth)).toBe(true)
      }),
    )
  })

  it('gives the same sum in whatever order one adds', () => {
    fc.assert(
      fc.property(arbitraryCount, arbitraryCount, (a, b) => {
        expect(addCounts(a, b)).toEqual(addCounts(b, a))
      }),
    )
  })

  it('skips the unknown, and is unknown where all is', () => {
    expect(sumKnown([null, exactly(3), null, exactly(4)])).toEqual(exactly(7))
    expect(sumKnown([null, null])).toBeNull()
  })
})

describe('shareOf', () => {
  it.each<[string, Count, Count, Count | null]>([
    ['63 of 84', exactly(63), exactly(84), exactly(0.75)],
    ['at least 63 of 84', atLeast(63), exactly(84), atLeast(0.75)],
    ['63 of at least 84', exactly(63), atLeast(84), count(0.75, 'at-most')],
    ['at least 63 of at least 84, which could be any share', atLeast(63), atLeast(84), null],
    ['3 of none', exactly(3), exactly(0), null],
    ['more than all', exactly(90), exactly(84), null],
  ])('tells the share of %s', (_, part, whole, expected) => {
    expect(shareOf(part, whole)).toEqual(expected)
  })
})
