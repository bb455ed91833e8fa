import { describe, expect, it } from 'vitest'
import { complaintsOf, edit, offendersOf, REGISTRY, TEXT, YAML } from './smallSeeds'

const DISPUTE = `of-two:
  degree: apparent
  topic: x
  claims:
    - { article: '000', quote: with 63 intercepted or jammed }
    - { article: '000', quote: on Saturday in Miami }
  conclusion: x
`

describe('a message about a value', () => {
  it.each([
    ['launched: 82', 'launched: at leest 82', 'write a number, or "at least 32", "about 270", "at most 30"'],
    ['launched: 82', 'launchd: 82', 'correct its spelling'],
    ['launchedBy: RU', 'launchedBy: DE', 'one of RU, UA'],
    ['    raid:', '    radi:', 'one of negotiation, raid, strike, position, figure'],
    ['publishedOn: 2025-12-18', 'publishedOn: 18 December', 'YYYY-MM-DD'],
    ['headline: Night of drones', 'headline: 7', 'quotation marks'],
    ['    raid:', "    counted: ''\n    raid:", 'the reason, in words'],
    ['    raid:', "    suspect: ' '\n    raid:", 'the reason, in words'],
    ['from: 2025-12-17, to: 2025-12-18, precision: night, asWritten', 'from: 2025-12-17, asWritten', 'add it'],
  ])('values that are none, with what to write: %s → %s', (piece, replacement, mend) => {
    expect(
      offendersOf({ yaml: edit(YAML, piece, replacement) })
        .map((offender) => offender.mend)
        .join('\n'),
    ).toContain(mend)
  })

  it.each([
    ['launched: 82', 'launchd: 82', 'there is no field “launchd” in “raid” in claim 1'],
    ['    quote: In Cherkasy, ', '    quot: In Cherkasy, ', 'there is no field “quot” in claim 2'],
    ['status: planned, ', '', '“status” is missing in “negotiation” in claim 3'],
    ['lines: 6', 'lines: six', '“lines” in boilerplate 1 in article is "six"'],
    ['    raid:', '    strike: {}\n    raid:', 'claim 1 is of no kind, or of several'],
    ['publishedOn: 2025-12-18', 'publishedOn: 2025-02-30', '“publishedOn” in article is "2025-02-30"'],
  ])('names it as an editor would: %s → %s', (piece, replacement, what) => {
    expect(complaintsOf({ yaml: edit(YAML, piece, replacement) }).join('\n')).toContain(what)
  })
})

describe('the line of a message', () => {
  const ENTRIES = edit(
    REGISTRY['entries.yaml'],
    '{ kind: raid, title: Russia’s drones against Ukraine }',
    '\n  kind: raid\n  title: Russia’s drones against Ukraine',
  )
  const inEntries = (entries: string): string[] => complaintsOf({ registry: { 'entries.yaml': entries } })

  it('is that of the id, where what it holds stands on the lines under it', () => {
    expect(inEntries(`${ENTRIES}other:\n  kind: raid\n  title: x\n`)).toEqual([
      'registry/entries.yaml:6 no claim tells of “other”',
    ])
    expect(inEntries(edit(ENTRIES, '  kind: raid\n', ''))).toEqual([
      'registry/entries.yaml:1 “kind” is missing in “raid-russia-2025-12-17”',
    ])
  })

  it('is that of the field, where its text stands on the lines under it', () => {
    const yaml = edit(YAML, 'quote: In Cherkasy, Russian', 'quote:\n      At Cherkasy, Russian')
    expect(complaintsOf({ yaml })).toEqual([expect.stringContaining('000_small.yaml:16 the quote is not')])
  })

  it('is that of the claim’s kind, where its values stand on the lines under it', () => {
    const written = '    raid: { launchedBy: RU, launched: 82, intercepted: 63, wording: intercepted or jammed }'
    const yaml = edit(YAML, written, '    raid:\n      launchedBy: RU\n      launched: 83\n      intercepted: 63')
    expect(complaintsOf({ yaml })).toEqual([expect.stringContaining('000_small.yaml:16 launched is 83')])
    expect(complaintsOf({ yaml: edit(yaml, '      launchedBy: RU\n', '') })).toEqual([
      '000_small.yaml:14 “launchedBy” is missing in “raid” in claim 1',
    ])
  })
})

describe('a message about what is not YAML', () => {
  it.each([
    ['    - { lines: 6', '\t- { lines: 6', 8, 'a tab indents this line'],
    ['participants: [witkoff, dmitriev] }', 'participants: [witkoff, dmitriev }', 23, 'never closed with ]'],
    ['none is named', '"none is named', 3, 'never closed with "'],
    ['none is named', 'none: it has no name', 3, 'this text has a colon in it'],
    ['  headline: Night', '  outlet: x\n  headline: Night', 4, 'this field stands here twice'],
    ['  headline: Night', '   headline: Night', 3, 'this'],
  ])('names the one line that is to be mended: %j → %j', (piece, replacement, line, what) => {
    const complaints = complaintsOf({ yaml: edit(YAML, piece, replacement), registry: { 'disputes.yaml': DISPUTE } })
    expect(complaints).toEqual([expect.stringMatching(`000_small.yaml:${line} this is not YAML: .*`)])
    expect(complaints[0]).toContain(what)
  })
})

describe('what leans on something broken', () => {
  const registry = {
    'disputes.yaml': DISPUTE,
    'actors.yaml': edit(
      REGISTRY['actors.yaml'],
      'side: US,',
      'side: US, roles: [{ article: "000", asWritten: Steve }],',
    ),
    'published.yaml': '- raid-russia-2025-12-17\n',
  }
  const only = (changes: Parameters<typeof offendersOf>[0]): string[] =>
    offendersOf({ ...changes, registry: { ...registry, ...changes.registry } }).map(({ file }) => file.slice(6))

  it('is not complained of: one cause, one message', () => {
    expect(only({})).toEqual([])
    expect(only({ yaml: '' })).toEqual(['000_small.yaml'])
    expect(only({ text: 'PK\0' })).toEqual(['000_small.txt'])
    expect(only({ yaml: edit(YAML, 'said Russia fired', 'says Russia fired') })).toEqual(['000_small.yaml'])
    for (const name of ['actors.yaml', 'places.yaml', 'entries.yaml', 'renamed.yaml'])
      expect(only({ registry: { [name]: 'a: [' } })).toEqual([`registry/${name}`])
  })

  it('but all else is', () => {
    const yaml = edit(edit(YAML, 'said Russia fired', 'says Russia fired'), 'id: miami', 'id: atlantis')
    const entries = `${REGISTRY['entries.yaml']}other: { kind: raid, title: x }\n`
    expect(only({ yaml, registry: { 'entries.yaml': entries } })).toEqual([
      '000_small.yaml',
      '000_small.yaml',
      'registry/entries.yaml',
    ])
  })
})

describe('a message about files', () => {
  const beside = (file: string) => offendersOf({ more: { editorsFiles: [{ file, yaml: YAML }] } })

  it('tells where the editor’s file of an article is, if there are two', () => {
    expect(beside('seeds/000_other.yaml')).toMatchObject([{ what: expect.stringContaining('is seeds/000_small.yaml') }])
  })

  it('wants the ending .yaml', () => {
    expect(beside('seeds/000_small.yml')).toMatchObject([{ mend: 'rename it to seeds/000_small.yaml' }])
  })
})

describe('a message about a quote', () => {
  it('names the lines on which it stands, where there are several', () => {
    expect(complaintsOf({ text: `${TEXT}\n${TEXT.split('\n')[2]}` })[0]).toContain(
      '2 times in the article (lines 3 and 7)',
    )
  })

  it('shows the sentence that is nearest', () => {
    const yaml = edit(YAML, 'quote: In Cherkasy, Russian drones', 'quote: At Cherkasy, Russian drones')
    expect(offendersOf({ yaml })[0]!.mend).toBe(
      'copy it from line 4 of the article: “In Cherkasy, Russian drones wounded six people, according to officials.”',
    )
  })
})
