import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/text/normalise'
import { findParagraphs } from '../../src/text/paragraphs'
import { findSentences } from '../../src/text/sentences'

const sentences = (text: string): string[] => findSentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    [
      'abbreviated titles',
      'Lt. Gen. Smith met Gov. Jones. They spoke.',
      ['Lt. Gen. Smith met Gov. Jones.', 'They spoke.'],
    ],
    ['months', 'It was hit on Dec. 2 and Jan. 9. Two died.', ['It was hit on Dec. 2 and Jan. 9.', 'Two died.']],
    [
      'U.S.',
      'The U.S. State Department spoke. It left the U.S. The talks went on.',
      ['The U.S. State Department spoke.', 'It left the U.S.', 'The talks went on.'],
    ],
    [
      'times',
      'It began at 7:00 p.m. Moscow time. It ended at 5 a.m. The sirens stopped.',
      ['It began at 7:00 p.m. Moscow time.', 'It ended at 5 a.m.', 'The sirens stopped.'],
    ],
    ['decimals', 'It cost 8.2 billion. No more.', ['It cost 8.2 billion.', 'No more.']],
    ['quotes', '"It is over." He left.', ['"It is over."', 'He left.']],
    [
      'a space lost after the end',
      'Two died in the city.At least six were hurt.',
      ['Two died in the city.', 'At least six were hurt.'],
    ],
    ['a space lost after a quote', '"All is quiet."Residents disagreed.', ['"All is quiet."', 'Residents disagreed.']],
    [
      'a space lost before a name',
      'It fell on five regions.Serhiy Popko said so.',
      ['It fell on five regions.', 'Serhiy Popko said so.'],
    ],
    [
      'the name of a site',
      'As Focus.Net and Liga.Com report it, no one died.',
      ['As Focus.Net and Liga.Com report it, no one died.'],
    ],
    ['names with a dot', 'Censor.NET and Booking.com told of it.', ['Censor.NET and Booking.com told of it.']],
  ])('are not cut by %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('leave out bullets, and join lines wrapped by hand', () => {
    expect(sentences('- First item.\n-\n• Second item.')).toEqual(['First item.', 'Second item.'])
    expect(findParagraphs('The attack began late in the evening and went\non until the morning.')).toHaveLength(1)
  })

  it('begin anew after a blank line, whatever the headline above it ends with', () => {
    expect(
      findParagraphs('Three die in an attack as new peace talks draw near\n\nKYIV (AP) - Three people were killed.'),
    ).toHaveLength(2)
  })

  it('lie in order, apart, inside the text, and lose no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = normalise(raw)
        const spans = findSentences(text)
        let from = 0
        for (const { start, end } of spans) {
          expect(start >= from && end > start && end <= text.length).toBe(true)
          expect(text.slice(from, start)).not.toMatch(/[\p{L}\p{N}]/u)
          from = end
        }
        expect(text.slice(from)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})

describe('normalising', () => {
  it('keeps every offset: one unit for one unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(text)).toHaveLength(text.length)
      }),
    )
  })

  it('makes spaces, hyphens, quotes and line ends plain', () => {
    expect(normalise('“Rostov‑on‑Don’s”\u00a082\r\nnext\rline')).toBe('"Rostov-on-Don\'s" 82 \nnext\nline')
  })
})
