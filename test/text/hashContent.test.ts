import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashContent } from '../../src/text/hashContent'

describe('hashContent', () => {
  it('is SHA-256, for texts of any length and alphabet', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.nat(300).map((length) => 'x'.repeat(length)),
        ),
        (text) => {
          expect(hashContent(text)).toBe(createHash('sha256').update(text).digest('hex'))
        },
      ),
    )
  })
})
