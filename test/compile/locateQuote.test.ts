import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateQuote } from '../../src/compile/locateQuote'

const TEXT = `A headline

Ukraine’s air force reported that Russia fired 82 drones overnight, with 63 intercepted or jammed. In Cherkasy, drones wounded six people, according to Ihor Taburets. He said so twice.
Lt. Gen. Budanov met U.S. envoys – the first such talks. He said so twice.`

describe('locateQuote', () => {
  it('gives the offsets at which a sentence stands', () => {
    const quote = 'In Cherkasy, drones wounded six people, according to Ihor Taburets.'
    const located = locateQuote(TEXT, quote)
    expect(located).toMatchObject({ ok: true })
    expect(located.ok && TEXT.slice(located.start, located.end)).toBe(quote)
  })

  it.each([
    'Ukraine’s air force reported that Russia fired 82 drones overnight, with 63 intercepted or jammed',
    'with 63 intercepted or jammed.',
    'that Russia fired 82 drones overnight',
    'A headline',
    'the first such talks.',
    'Lt. Gen. Budanov met U.S. envoys',
  ])('takes a clause as well as a sentence: %j', (quote) => {
    expect(locateQuote(TEXT, quote)).toMatchObject({ ok: true })
  })

  it.each([
    ['82 drones overnight, with 63 intercepted or jammed.', 'begins'],
    ['Ukraine’s air force reported that Russia fired 82 drones', 'ends'],
    ['Cherkasy, drones wounded six people, according to Ihor Taburets.', 'begins'],
    ['Gen. Budanov met U.S. envoys', 'begins'],
    ['– the first such talks.', 'begins'],
  ])('refuses %j, which %s in the middle of a clause, and gives the whole one', (quote, side) => {
    const located = locateQuote(TEXT, quote)
    expect(located).toMatchObject({ ok: false, what: expect.stringContaining(`${side} in the middle of a clause`) })
    const mended = !located.ok && /“(.*)”$/.exec(located.mend)?.[1]
    expect(locateQuote(TEXT, mended as string)).toMatchObject({ ok: true })
  })

  it('refuses a quote that stands twice, unless the words before it tell which is meant', () => {
    expect(locateQuote(TEXT, 'He said so twice.')).toMatchObject({
      ok: false,
      what: expect.stringContaining('2 times'),
    })
    const first = locateQuote(TEXT, 'He said so twice.', 'Ihor Taburets.')
    const second = locateQuote(TEXT, 'He said so twice.', 'the first such talks.')
    expect(first).toMatchObject({ ok: true, start: TEXT.indexOf('He said so twice.') })
    expect(second).toMatchObject({ ok: true, start: TEXT.lastIndexOf('He said so twice.') })
  })

  it('says so where the words of `after:` are nowhere, or nothing follows them', () => {
    expect(locateQuote(TEXT, 'He said so twice.', 'nowhere')).toMatchObject({
      ok: false,
      what: expect.stringContaining('`after:`'),
    })
    expect(locateQuote(TEXT, 'A headline', 'Budanov')).toMatchObject({
      ok: false,
      what: expect.stringContaining('after'),
    })
  })

  it('names the first words that differ', () => {
    const located = locateQuote(TEXT, 'Ukraine’s air force reported that Russia launched 82 drones overnight')
    expect(located).toMatchObject({
      ok: false,
      mend: expect.stringContaining('the article has “fired 82 drones” and the quote “launched 82 drones”'),
    })
  })

  it('names the nearest line where the quote differs from its first word on', () => {
    const located = locateQuote(TEXT, "Ukraine's air force reported that Russia fired 82 drones overnight")
    expect(located).toMatchObject({ ok: false, mend: expect.stringContaining('line 3') })
  })

  it.each(['', '  ', ' A headline', 'A headline\n'])('refuses %j: empty, or with space at its edge', (quote) => {
    expect(locateQuote(TEXT, quote)).toMatchObject({ ok: false })
  })

  it('refuses a quote that cuts a word in two', () => {
    expect(locateQuote(TEXT, 'headline')).toMatchObject({ ok: false })
    expect(locateQuote(TEXT, 'A head')).toMatchObject({ ok: false, what: expect.stringContaining('cuts a word') })
  })

  const word = fc.constantFrom(
    'drones',
    'Kyiv,',
    'said',
    'and',
    'while',
    '“talks”',
    'U.S.',
    'ten.',
    'who',
    '–',
    'Russia',
    'Dec.',
  )
  const anyText = fc
    .array(
      fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
      { minLength: 1, maxLength: 4 },
    )
    .map((lines) => lines.join('\n'))

  it('places only what stands there to the letter, in any text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.nat(),
        fc.option(fc.string(), { nil: undefined }),
        (text, from, length, after) => {
          const quote = text.slice(from % text.length, (from % text.length) + (length % 60))
          const located = locateQuote(text, quote, after)
          if (located.ok) expect(text.slice(located.start, located.end)).toBe(quote)
        },
      ),
    )
  })

  it('never throws, whatever the text, the quote and the words before it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.option(fc.string(), { nil: undefined }),
        (text, quote, after) => {
          expect(typeof locateQuote(text, quote, after).ok).toBe('boolean')
        },
      ),
    )
  })

  it('refuses what is left of a whole sentence when any of its words is dropped', () => {
    const words = TEXT.split('\n')[2]!.split('. ')[0]!.split(' ')
    words.forEach((_, dropped) => {
      expect(locateQuote(TEXT, words.filter((__, at) => at !== dropped).join(' '))).toMatchObject({ ok: false })
    })
  })
})
