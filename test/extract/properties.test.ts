import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, LONGEST_ARTICLE } from '../../src/extract/extract'
import type { Count } from '../../src/model/count'

const names = { actors: [], places: [], published: '2026-01-15' }

/** What reports are made of, with the odd characters of real files between. */
const pieces = fc.constantFrom(
  'Russia launched 82 drones',
  'Of these, 63 were shot down',
  'killed two people',
  'and injured three',
  'in Kharkiv',
  'near Odesa,',
  'overnight',
  'on Tuesday',
  'Witkoff met Putin in Moscow',
  'talks',
  '(AP) —',
  'Read also: ',
  '“',
  '”',
  '’s',
  '\u00a0',
  '\u2011',
  '\r\n',
  '\n\n',
  '. ',
  ', ',
  '; ',
  '…',
  '1,000',
  '1\u00a0000',
  'at least',
  'Gov. ',
  'U.S.',
  '€90bn',
  '\ud83d',
  '💥',
  'Київ',
  '\u0000',
  'a 5-year-old girl',
  'including',
  'Recall\n',
  '- ',
  '‑',
  '\u2028',
  'Dec. 9',
)
const reports = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(' '))

describe('whatever the text', () => {
  it('every claim has its quote at its offsets, and boilerplate lies in the text', () => {
    fc.assert(
      fc.property(reports, (text) => {
        const { article, claims } = extract(text, names)
        for (const { quote, start, end } of claims) {
          expect(text.slice(start, end)).toBe(quote)
          expect(quote).not.toBe('')
        }
        for (const { start, end } of article.boilerplate)
          expect(0 <= start && start < end && end <= text.length).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('no count is negative or broken', () => {
    fc.assert(
      fc.property(reports, (text) => {
        for (const claim of extract(text, names).claims) {
          const counts = Object.values(claim).filter(
            (value): value is Count => typeof value === 'object' && value !== null && 'bound' in value,
          )
          for (const { value } of counts) expect(Number.isFinite(value) && value >= 0).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('the same text gives the same claims', () => {
    fc.assert(
      fc.property(reports, (text) => {
        expect(extract(text, names)).toEqual(extract(text, names))
      }),
      { numRuns: 50 },
    )
  })
})

describe('odd files', () => {
  const article =
    'Ukraine’s air force said Russia fired 1,082 drones overnight, with 963 intercepted. In Rostov-on-Don, a drone attack wounded six people.'
  const values = (text: string): unknown[] =>
    extract(text, names).claims.map((claim) => ({ ...claim, quote: '', start: 0, end: 0, why: {}, attributedTo: null }))

  it('an empty one has no claims and no date', () => {
    expect(extract('', { actors: [], places: [] })).toMatchObject({
      article: { publishedOn: null, headline: null },
      claims: [],
    })
  })

  it.each([
    ['no-break spaces', article.replaceAll(' ', '\u00a0')],
    ['CRLF line ends', article.replace('. In', '.\r\n\r\nIn')],
    ['typewriter quotes', article.replace('’', "'")],
  ])('%s change nothing', (_, text) => {
    expect(values(text)).toEqual(values(article))
  })

  it('no-break hyphens change nothing but the spelling kept', () => {
    const [, strike] = extract(article.replaceAll('-', '\u2011'), names).claims
    expect(strike).toMatchObject({ place: { name: 'Rostov-on-Don' }, wounded: { value: 6 } })
  })

  it.each([
    ['Ukrainian', 'Уночі росіяни запустили 82 дрони, ППО збила 63.'],
    ['German', 'Russland griff die Ukraine in der Nacht mit 82 Drohnen an, 63 wurden abgefangen.'],
    ['Chinese', '俄罗斯夜间发射82架无人机，63架被击落。'],
    ['mojibake', 'Ukraineâ€™s drÃ¶nes Ð¥Ð°Ñ€ÐºÑ–Ð² 82 Â» 63'],
    ['bytes', String.fromCharCode(...Array.from({ length: 500 }, (_, at) => (at * 37) % 256))],
  ])('%s yields no claims and no crash', (_, text) => {
    expect(extract(text, names).claims).toEqual([])
  })

  it.each([
    ['one line', 'Russia launched 82 drones overnight, and 63 were shot down, '.repeat(90_000)],
    ['many lines', 'Two people were killed in Kharkiv.\n'.repeat(160_000)],
    ['one word', 'x'.repeat(5_000_000)],
    ['numbers', '1 2 3 4 5 6 7 8 9 '.repeat(300_000)],
  ])('five megabytes of %s are read to the limit', (_, text) => {
    const { claims } = extract(text, names)
    for (const { quote, start, end } of claims) {
      expect(end).toBeLessThanOrEqual(LONGEST_ARTICLE)
      expect(text.slice(start, end)).toBe(quote)
    }
  })
})
