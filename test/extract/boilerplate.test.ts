import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract'
import { NO_REGISTRY, told } from './read'

const PROSE = [
  "Ukraine's air force said on Thursday morning that Russia had launched 61 drones at the country overnight, and 48 were shot down.",
  'Two people were wounded in the Sumy region when a drone hit their car in the afternoon, the regional governor said later.',
]

const kinds = (...lines: string[]): string[] =>
  extract(lines.join('\n\n'), { ...NO_REGISTRY, published: '2026-01-15' }).claims.map(({ kind }) => kind)

describe('headlines of other articles', () => {
  it('that stand alone between paragraphs yield no claims', () => {
    const stray = 'Ukraine downs 22 of 35 Russian drones, one person killed in Odesa'
    expect(kinds('Night of drones', 'By Staff', 'January 15, 2026', PROSE[0]!, stray, PROSE[1]!)).toEqual([
      'raid',
      'strike',
    ])
  })

  it.each(['Most read', 'RELATED NEWS', 'You may be interested in:', 'Recommended for you', 'In case you missed it'])(
    'listed under "%s" yield no claims',
    (heading) => {
      const listed = [
        'Three killed in Kharkiv',
        'Russia launches 200 drones at Ukraine',
        'Putin meets Witkoff in Moscow',
      ]
      expect(kinds('Night of drones', PROSE[0]!, heading, ...listed)).toEqual(['raid'])
      expect(kinds('Night of drones', PROSE[0]!, heading, ...listed, PROSE[1]!)).toEqual(['raid', 'strike'])
    },
  )

  it('read aloud one by one yield no claims, nor a place to what follows', () => {
    const lines = (own: string): string[] => [
      'Three people were killed overnight in a drone attack on Pavlohrad, local officials told reporters on Friday.',
      'list of 2 items',
      'list 1 of 2',
      'Ten killed in Russian attacks on Kyiv',
      'list 2 of 2',
      own,
      'end of list',
      'Another 14 people were wounded in the attack on a five-storey building, the officials said.',
    ]
    for (const own of ["What is the strategy in Ukraine's war?", 'Missiles hit Kharkiv'])
      expect(told(lines(own).join('\n'))).toEqual(['Pavlohrad 3/14'])
  })

  it('that end leave what follows to be read', () => {
    expect(kinds('Night of drones', 'list 1 of 1', 'Why it matters', 'end of list', 'Two killed in Odesa')).toEqual([
      'strike',
    ])
  })

  it('are not the items of a list, nor what stands above the text', () => {
    expect(kinds(PROSE[0]!, '- Kharkiv: three people killed by a guided bomb at night', PROSE[1]!)).toContain('strike')
    expect(kinds('Three people killed in Kharkiv as Russia sends 61 drones at night', PROSE[0]!)).toContain('strike')
  })
})

describe('notices', () => {
  it.each([
    ['credits of a report', '(Reporting by our bureau in Kyiv; editing by the desk, 12 killed in Odesa)'],
    ['a disclaimer', 'Legal Disclaimer: the text on 12 people killed in Odesa is given as is'],
    ['an appeal', 'Support us: 12 people were killed in Odesa'],
    ['a count of comments', 'Comments 12'],
  ])('yield no claims: %s', (_, line) => {
    expect(kinds('Night of drones', PROSE[0]!, line)).toEqual(['raid'])
  })
})
