import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleParagraphs, contextOf } from '../../src/analysis/articleParagraphs'

const text = [
  'Envoys meet',
  '',
  'Share',
  'The envoys met. They agreed on nothing.',
  'What they said',
  '• First, nothing.',
  'Envoys meet',
].join('\n')
const article = { headline: 'Envoys meet', boilerplate: [{ start: 13, end: 18, what: 'share button' }] }

describe('articleParagraphs', () => {
  it('tells headline, boilerplate, text, subheading and bullet apart', () => {
    const found = articleParagraphs(text, article).map(({ start, end, role }) => [role, text.slice(start, end)])
    expect(found).toEqual([
      ['headline', 'Envoys meet'],
      ['boilerplate', 'Share'],
      ['body', 'The envoys met. They agreed on nothing.'],
      ['subheading', 'What they said'],
      ['bullet', 'First, nothing.'],
      ['subheading', 'Envoys meet'],
    ])
  })
})

describe('contextOf', () => {
  const quoteAt = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

  it('gives the paragraph around a quote and nothing of the next', () => {
    expect(contextOf(text, quoteAt('They agreed on nothing.'))).toEqual({
      before: 'The envoys met. ',
      quote: 'They agreed on nothing.',
      after: '',
    })
  })

  it('cuts a long paragraph between words and says so', () => {
    const { before, after } = contextOf(text, quoteAt('met'), 7)
    expect([before, after]).toEqual(['… envoys ', '. They …'])
  })

  it('always keeps the quote letter by letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '•', '. ') }),
        fc.nat(60),
        fc.nat(60),
        (words, a, b) => {
          const start = Math.min(a, b, words.length)
          const end = Math.min(Math.max(a, b), words.length)
          expect(contextOf(words, { start, end }, 8).quote).toBe(words.slice(start, end))
        },
      ),
    )
  })
})
