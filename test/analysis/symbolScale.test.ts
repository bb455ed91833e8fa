import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legendSteps, symbolScale } from '../../src/analysis/symbolScale'

const area = (radius: number): number => radius ** 2

describe('the scale of symbols', () => {
  it('makes four times as many people four times the area, not sixteen', () => {
    const scale = symbolScale(32)
    expect(area(scale(32)) / area(scale(8))).toBeCloseTo(4)
  })
  it('never shrinks for more people, and keeps the unknown as small as can be', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.integer({ min: 100, max: 1400 }), (a, b, width) => {
        const scale = symbolScale(5000, width)
        expect(scale(Math.max(a, b))).toBeGreaterThanOrEqual(scale(Math.min(a, b)))
        expect(scale(null)).toBeLessThanOrEqual(scale(a))
      }),
    )
  })
  it('keeps the gravest strike from hiding a region', () => {
    expect(symbolScale(20_000)(20_000)).toBe(40)
  })
  it('draws smaller on a phone', () => {
    expect(symbolScale(32, 343)(32)).toBeLessThan(symbolScale(32)(32))
  })
})

it.each([
  [1, [1]],
  [7, [1, 2]],
  [32, [2, 10]],
  [1700, [100, 500]],
])('explains a largest number of %i with %o', (most, steps) => {
  expect(legendSteps(most)).toEqual(steps)
})
