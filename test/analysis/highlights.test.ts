import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitHighlights } from '../../src/analysis/highlights'

const text = 'Russia fired 82 drones overnight, with 63 stopped.'
const span = (id: string, words: string) => ({
  id,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const arbitraryCase = fc.string({ maxLength: 60 }).chain((words) => {
  const place = fc.integer({ min: 0, max: words.length })
  const spans = fc.array(
    fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 8 },
  )
  return fc.record({
    words: fc.constant(words),
    spans,
    within: fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  })
})

describe('splitHighlights', () => {
  it('cuts nested highlights so that the innermost leads', () => {
    const all = span('sentence', text)
    const inner = span('number', '82 drones')
    const segments = splitHighlights(text, [all, inner])
    expect(segments.map(({ text: words, covers }) => [words, covers.map(({ id }) => id)])).toEqual([
      ['Russia fired ', ['sentence']],
      ['82 drones', ['number', 'sentence']],
      [' overnight, with 63 stopped.', ['sentence']],
    ])
  })

  it('keeps both where highlights overlap without nesting', () => {
    const segments = splitHighlights(text, [span('a', 'fired 82 drones'), span('b', 'drones overnight')])
    expect(segments.filter(({ covers }) => covers.length === 2).map(({ text: words }) => words)).toEqual(['drones'])
  })

  it('keeps a text without highlights whole', () => {
    expect(splitHighlights(text, []).map((segment) => segment.text)).toEqual([text])
  })

  it('always joins to the text, without gaps, empty runs or strange covers', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ words, spans, within }) => {
        const segments = splitHighlights(words, spans, within)
        expect(segments.map((segment) => segment.text).join('')).toBe(words.slice(within.start, within.end))
        for (const { start, end, text: run, covers } of segments) {
          expect(start).toBeLessThan(end)
          expect(run).toBe(words.slice(start, end))
          const expected = spans.filter((one) => one.start <= start && one.end >= end)
          expect(new Set(covers)).toEqual(new Set(expected))
        }
      }),
    )
  })
})
