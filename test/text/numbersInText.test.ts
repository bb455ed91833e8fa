import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../src/text/numbersInText'

const values = (text: string): number[] => findNumbers(text).map((number) => number.value)
const counts = (text: string): number[] =>
  findNumbers(text)
    .filter((number) => !number.article)
    .map((number) => number.value)

describe('findNumbers', () => {
  it.each<[string, number[]]>([
    ['Russia fired 82 drones, with 63 intercepted or jammed', [82, 63]],
    ['about 1,000 drones and 1,234,567 shells', [1000, 1234567]],
    ['a range of 47.5 kilometres', [47.5]],
    ['12\u202f500 and 3\u00a0000 people', [12500, 3000]],
    ['December 18 100 drones', [18, 100]],
    ['nearly $250 billion', [250e9]],
    ['a €90 billion loan', [90e9]],
    ['90bn euros, £1.1bn, 2.3 million', [90e9, 1.1e9, 2.3e6]],
    ['ninety billion euro', [90e9]],
    ['thirty-two and thirty\u2011three people', [32, 33]],
    ['a hundred and five drones', [105]],
    ['one thousand two hundred and fifty', [1250]],
    ['five hundred thousand', [500_000]],
    ['a dozen wounded, two dozen more, 3 dozen', [12, 24, 36]],
    ['half a dozen', [6]],
    ['forty five', [45]],
    ['just over nineteen per cent, or 19 per cent', [19, 19]],
    ['nearly four-year-old', [4]],
    ['a 20-point plan', [20]],
    ['20-30 drones, 25–30 people', [20, 30, 25, 30]],
    ['two three', [2, 3]],
    ['two killed and five wounded', [2, 5]],
    ['250\nbillion', [250e9]],
    ['the 30km line', [30]],
  ])('reads %j as %j', (text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  it.each(['No casualties were reported', 'none were hurt', 'zero losses', 'no one was hurt', 'nobody died'])(
    'reads %j as nothing at all',
    (text) => {
      expect(values(text)).toEqual([0])
    },
  )

  it.each(['a man died', 'an elderly woman', 'another man who died in Bataysk', 'one of the drones'])(
    'flags the article of %j',
    (text) => {
      expect(findNumbers(text)).toMatchObject([{ value: 1, article: true }])
    },
  )

  it.each([
    'the 18th of December',
    'the twenty-first night',
    'two-thirds of the grid, three quarters of it',
    'Shahed-136 and F\u201116 and S-300',
    'at 5:30 in the morning',
    'the 1990s',
    'several hundred, dozens, thousands',
    'a.m.',
    'someone in Tenerife',
  ])('finds no count in %j', (text) => {
    expect(values(text).filter((value) => value !== 1)).toEqual([])
  })

  it('keeps the figure that stands before a scale word', () => {
    expect(findNumbers('$250 billion')).toMatchObject([{ value: 250e9, plain: 250, words: '250 billion' }])
  })

  it('lets an article before a number count nothing', () => {
    expect(values('another 12 drones and a hundred more')).toEqual([12, 100])
  })

  it('gives offsets at which its words stand, for any text', () => {
    const word = fc.constantFrom(
      'a',
      'one',
      'two',
      'twenty',
      'hundred',
      'and',
      'million',
      'no',
      '82',
      '1,000',
      '‑',
      '-',
      ' ',
      '\u00a0',
      '.',
      'x',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          let previousEnd = 0
          for (const { start, end, words, value, plain } of findNumbers(text)) {
            expect(text.slice(start, end)).toBe(words)
            expect(start).toBeGreaterThanOrEqual(previousEnd)
            expect(end).toBeGreaterThan(start)
            expect(Number.isFinite(value) && Number.isFinite(plain) && value >= 0).toBe(true)
            previousEnd = end
          }
        },
      ),
    )
  })

  it('reads back any whole number that it is given in digits, with or without commas', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(values(`fired ${value} drones`)).toEqual([value])
        expect(values(`fired ${value.toLocaleString('en-US')} drones`)).toEqual([value])
      }),
    )
  })

  it('reads back any number below a million that it is given in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        expect(values(`fired ${spellOut(value)} drones`)).toEqual([value])
      }),
    )
  })
})

const SMALL =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function spellOut(value: number): string {
  if (value < 20) return SMALL[value]!
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${SMALL[value % 10]}` : '')
  const [unit, word] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = value % unit
  return `${spellOut(Math.floor(value / unit))} ${word}${rest === 0 ? '' : rest < 100 ? ` and ${spellOut(rest)}` : ` ${spellOut(rest)}`}`
}
