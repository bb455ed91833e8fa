import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slug } from '../../src/text/slug'

describe('slug', () => {
  it.each([
    ['Kryvyi Rih', 'kryvyi-rih'],
    ['Rostov‑on‑Don', 'rostov-on-don'],
    ['Ukraine’s Air Force', 'ukraines-air-force'],
    ['Chișinău', 'chisinau'],
    ['互联网', 'unnamed'],
  ])('turns %j into %j', (text, expected) => {
    expect(slug(text)).toBe(expected)
  })

  it('gives something fit for an id and a link, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      }),
    )
  })
})
