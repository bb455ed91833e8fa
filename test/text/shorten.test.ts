import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from '../../src/text/shorten'

describe('shorten', () => {
  it('leaves a short quote as it is, on one line', () => {
    expect(shorten('82 drones\n\novernight')).toBe('82 drones overnight')
  })

  it('keeps the first and the last words of a long one', () => {
    expect(shorten('one two three four five six seven', 20)).toBe('one two thre … seven')
  })

  it('never gives more than was asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 12, max: 100 }), (text, length) => {
        expect(shorten(text, length).length).toBeLessThanOrEqual(length)
      }),
    )
  })
})
