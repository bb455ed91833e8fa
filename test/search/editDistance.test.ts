import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, lettersOf } from '../../src/search/editDistance'

/** The fewest letters to add, leave out or replace, by trying all three at each step. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1))
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)))
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'd', 'z', '1', 'ж'), maxLength: 6 })

describe('a few letters away', () => {
  it('agrees with trying every way of changing one word into the other', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 2 }), (a, b, most) => {
        expect(isWithin(most, a, lettersOf(a), b, lettersOf(b))).toBe(distance(a, b) <= most)
      }),
    )
  })
})
