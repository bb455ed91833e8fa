import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/compile/compile'
import {
  ARTICLE_FILE,
  EDITORS_FILE,
  REGISTRY,
  TEXT,
  YAML,
  compileSmall,
  complaintsOf,
  edit,
  notesOf,
  offendersOf,
  smallSeeds,
  withClaim,
} from './smallSeeds'

const changed = (piece: string, replacement: string): string[] => complaintsOf({ yaml: edit(YAML, piece, replacement) })

describe('what the compiler refuses', () => {
  it('is nothing in sound seeds', () => {
    expect(offendersOf({})).toEqual([])
  })

  it('is everything at once, in the order of files and lines, each with the way to mend it', () => {
    const offenders = offendersOf({
      yaml: edit(
        edit(edit(YAML, 'launched: 82', 'launched: 83'), 'id: cherkasy', 'id: atlantis'),
        'wounded six people',
        'wounded five people',
      ),
      registry: { 'entries.yaml': `${REGISTRY['entries.yaml']}nobody-tells: { kind: raid, title: x }\n` },
    })
    expect(offenders.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${EDITORS_FILE}:14`,
      `${EDITORS_FILE}:16`,
      'seeds/registry/entries.yaml:4',
    ])
    for (const { mend } of offenders) expect(mend).not.toBe('')
  })

  describe('in numbers', () => {
    it.each([
      ['launched: 82', 'launched: 83', 14, 'launched is 83, which is not in the quote (it has 82, 63)'],
      ['wounded: 6', 'wounded: 0', 19, 'wounded is 0'],
      ['wounded: 6', 'wounded: 7', 19, 'wounded is 7, which is not in the quote (it has six)'],
      ['wounded: 6', 'killed: 1', 19, 'killed is 1'],
    ])('a number that its quote does not have: %s → %s', (piece, replacement, line, what) => {
      expect(changed(piece, replacement)).toEqual([expect.stringContaining(`000_small.yaml:${line} ${what}`)])
    })

    /** The small article with a sentence on the wounded, and what an editor makes of their number. */
    const woundedIn = (quote: string, wounded: string, counted?: string) =>
      offendersOf({
        text: `${TEXT}\n${quote}`,
        yaml: withClaim(`entry: strike-cherkasy-2025-12-17
quote: "${quote}"
strike: { place: { id: odesa, asWritten: Odesa }, wounded: ${wounded} }${counted ? `\ncounted: ${counted}` : ''}`),
      })

    it.each([
      ['At least ten others were hurt.', ['at least 10'], 'At least ten'],
      ['At least\u00a0ten others were hurt.', ['at least 10'], 'At least ten'],
      ['More than 10 were hurt.', ['at least 10'], 'More than 10'],
      ['Not fewer than 10 were hurt.', ['at least 10'], 'Not fewer than 10'],
      ['Strikes wounded over 10 people.', ['at least 10'], 'over 10'],
      ['At least some 10 were hurt.', ['at least 10'], 'At least some 10'],
      ['No more than 10 were hurt.', ['at most 10'], 'No more than 10'],
      ['Not more than 10 were hurt.', ['at most 10'], 'Not more than 10'],
      ['Fewer than 10 were hurt.', ['at most 10'], 'Fewer than 10'],
      ['As many as ten were hurt.', ['at most 10'], 'As many as ten'],
      ['Up to ten were hurt.', ['at most 10'], 'Up to ten'],
      ['About ten were hurt.', ['about 10'], 'About ten'],
      ['Nearly ten were hurt.', ['about 10', 'at most 10'], 'Nearly ten'],
      ['Just over ten were hurt.', ['about 10', 'at least 10'], 'Just over ten'],
    ])('a number written otherwise than it is bounded: %s', (quote, right, words) => {
      for (const wounded of ['10', 'at least 10', 'at most 10', 'about 10'])
        expect(woundedIn(quote, wounded).map(({ what }) => what)).toEqual(
          right.includes(wounded) ? [] : [expect.stringContaining(`but the quote says “${words}”`)],
        )
      expect(woundedIn(quote, '10')[0]!.mend).toContain(`write "${right[0]}"`)
    })

    it('but not one that the quote gives both plain and bounded', () => {
      const quote = 'Of more than ten hurt, officials said, the ten in hospital are stable.'
      expect([...woundedIn(quote, '10'), ...woundedIn(quote, 'at least 10')]).toEqual([])
    })

    it('but not one after a preposition, where an editor says that it is no bound', () => {
      const quote = 'Drones flew over six regions and wounded at least ten.'
      expect(woundedIn(quote, '6')).toMatchObject([{ mend: expect.stringContaining('what “over six” means') }])
      expect(woundedIn(quote, '6', 'those of “over six regions”, where they flew')).toEqual([])
      expect(woundedIn(quote, '6', 'by hand')).toHaveLength(1)
      expect(woundedIn(quote, '10', 'at least ten is ten')).toHaveLength(1)
      const risen = 'The strike brought the number of wounded up to 10.'
      expect(woundedIn(risen, '10', 'up to 10 is where the number rose to')).toEqual([])
    })

    /** The small article with two other numbers in its raid, as an editor writes them. */
    const raidOf = (launched: string, intercepted: string, more = '') =>
      complaintsOf({
        text: TEXT.replace('82', '63').replace('with 63', 'with 82'),
        yaml: edit(
          edit(YAML, 'fired 82 drones overnight, with 63', 'fired 63 drones overnight, with 82'),
          'launched: 82, intercepted: 63, wording: intercepted or jammed }',
          `launched: ${launched}, intercepted: ${intercepted} }${more}`,
        ),
      })

    it('more drones stopped than were launched', () => {
      expect(raidOf('63', '82')).toEqual(['000_small.yaml:14 82 drones intercepted or lost, of only 63 launched'])
      expect(raidOf('82', '63, lost: 63')).toEqual([
        '000_small.yaml:14 126 drones intercepted or lost, of only 82 launched',
      ])
      expect(raidOf('82, missilesLaunched: 63', '63, missilesIntercepted: 82')).toEqual([
        '000_small.yaml:14 82 missiles intercepted, of only 63 launched',
      ])
    })

    it.each([
      ['63', '82', '\n    note: some flew on from the night before'],
      ['63', '82', '\n    suspect: the article exchanged the two'],
      ['at least 63', '82', ''],
      ['63', 'at most 82', ''],
      ['82', 'null, lost: 82', ''],
    ])('but not where that can be: %s, %s%s', (launched, intercepted, more) => {
      expect(raidOf(launched, intercepted, more)).toEqual([])
    })

    it('but not in a draft', () => {
      expect(raidOf('63', '82', '\n    status: draft')).toEqual([])
    })

    it('but not one that an editor has counted, and says how', () => {
      const yaml = edit(YAML, 'wounded: 6 }', 'wounded: 7 }\n    counted: six, and the driver')
      expect(complaintsOf({ yaml })).toEqual([])
    })

    it('and one of another field than the one that is counted', () => {
      const yaml = edit(YAML, 'wounded: 6 }', "wounded: 7, killed: 9 }\n    counted: 'wounded: six, and the driver'")
      expect(complaintsOf({ yaml })).toEqual([expect.stringContaining('killed is 9')])
    })

    it('and in a claim whose number was counted, more drones stopped than were launched', () => {
      expect(raidOf('63', '82, missilesLaunched: 16', "\n    counted: 'missilesLaunched: 11 + five'")).toHaveLength(1)
    })
  })

  describe('in dates', () => {
    it.each([
      [
        'from: 2025-12-17, to: 2025-12-18, precision: night, asWritten',
        'from: 2025-12-18, to: 2025-12-17, precision: night, asWritten',
        'run backwards',
      ],
      [
        'from: 2025-12-17, to: 2025-12-18, precision: night, asWritten',
        'from: 2025-12-16, to: 2025-12-18, precision: night, asWritten',
        'a night has two days, this has 3',
      ],
      [
        'from: 2025-12-17, to: 2025-12-18, precision: night, asWritten',
        'from: 2025-12-18, to: 2025-12-19, precision: night, asWritten',
        'told as held, but dated after the article',
      ],
      [
        'from: 2025-12-17, to: 2025-12-18, precision: night, asWritten',
        'from: 1925-12-17, to: 1925-12-18, precision: night, asWritten',
        'outside what the article can speak of',
      ],
      [
        'on: 2025-12-20',
        'on: 2025-12-19',
        'the article says “on Saturday”, but Friday, 19 December 2025 has no Saturday',
      ],
      ['on: 2025-12-20', 'on: 2025-12-13', 'told as planned, but dated before the article'],
      ['on: 2025-12-20', 'on: 2025-02-30', '2025-02-30 is no day of the calendar'],
      [
        'on: 2025-12-20',
        'from: 2025-12-19, to: 2025-12-20, precision: weekend',
        '2025-12-19 to 2025-12-20 is no weekend',
      ],
      ['on: 2025-12-20', 'from: 2025-12-20, to: 2025-12-21, precision: time', 'a time of day in a span of 2 days'],
      ['on: 2025-12-20', 'from: 2025-12-20, to: 2026-01-20, precision: month', 'a month with 32 days'],
      ['on: 2025-12-20', 'from: 2025-12-20, to: 2025-12-31, precision: week', 'a week with 12 days'],
    ])('%s → %s', (piece, replacement, what) => {
      expect(changed(piece, replacement).join('\n')).toContain(what)
    })

    it('a date further off than plans reach', () => {
      expect(changed('on: 2025-12-20, asWritten: on Saturday', 'on: 2030-12-18')).toEqual([])
      expect(changed('on: 2025-12-20, asWritten: on Saturday', 'on: 2030-12-19')).toEqual([
        expect.stringContaining('outside what the article can speak of (2014-01-01 to 2030-12-18)'),
      ])
    })

    it('a date too early even for an article whose day is not known', () => {
      const undated = edit(YAML, 'publishedOn: 2025-12-18', 'publishedOn: null')
      expect(complaintsOf({ yaml: edit(undated, 'on: 2025-12-20', 'on: 1925-12-19') }).join('\n')).toContain(
        'outside what the article can speak of (2014-01-01 to any later day)',
      )
    })

    it('but not a month of 31 days', () => {
      expect(changed('on: 2025-12-20', 'from: 2025-12-20, to: 2026-01-19, precision: month')).toEqual([])
    })

    it('but not a plan that begins on the day of publication', () => {
      expect(changed('publishedOn: 2025-12-18', 'publishedOn: 2025-12-20')).toEqual([])
    })

    /** The small article with its meeting dated in other words. */
    const datedIn = (words: string, when: string): string[] =>
      complaintsOf({
        text: TEXT.replace('on Saturday', words),
        yaml: edit(
          edit(YAML, 'on Saturday in Miami.', `${words} in Miami.`),
          'on: 2025-12-20, asWritten: on Saturday',
          `${when}, asWritten: "${words}"`,
        ),
      })

    it.each([
      ['on Dec. 20', 'on: 2025-12-20', 'on: 2025-12-21'],
      ['on December 20', 'on: 2025-12-20', 'on: 2025-12-21'],
      ['on Dec.\u00a020', 'on: 2025-12-20', 'on: 2025-12-21'],
      ['on 20 December', 'on: 2025-12-20', 'on: 2025-12-21'],
      ['on the 20th of December', 'on: 2025-12-20', 'on: 2025-12-21'],
      ['on 20\u00a0Dec.', 'on: 2025-12-20', 'on: 2025-12-21'],
      ['on Sept. 5', 'on: 2026-09-05', 'on: 2026-09-06'],
      ['on December 20, 2025', 'on: 2025-12-20', 'on: 2026-12-20'],
      ['on 20 December 2026', 'on: 2026-12-20', 'on: 2025-12-20'],
      [
        'in January 2026',
        'from: 2026-01-01, to: 2026-01-31, precision: month',
        'from: 2027-01-01, to: 2027-01-31, precision: month',
      ],
    ])('a day other than the article’s: %s', (words, right, wrong) => {
      expect(datedIn(words, right)).toEqual([])
      expect(datedIn(words, wrong)).toEqual([expect.stringContaining(`says “${words}”`)])
    })

    it.each([
      ['on Dec. 18 and Dec. 20', '2025-12-18', '2025-12-20', '2025-12-19'],
      ['on 18 and 20 December', '2025-12-18', '2025-12-20', '2025-12-19'],
      ['on Dec. 18, 19 or 22', '2025-12-19', '2025-12-22', '2025-12-20'],
      ['on Thursday or Saturday', '2025-12-18', '2025-12-20', '2025-12-19'],
      ['on Thursday, Dec. 18, and Saturday, Dec. 20', '2025-12-18', '2025-12-20', '2025-12-19'],
    ])('a day that is none of several: %s', (words, one, other, neither) => {
      expect([...datedIn(words, `on: ${one}`), ...datedIn(words, `on: ${other}`)]).toEqual([])
      expect(datedIn(words, `on: ${neither}`)).toEqual([expect.stringContaining(`says “${words}”`)])
    })

    it.each([
      ['on Dec. 18–20'],
      ['on 18–20 December'],
      ['from Dec. 18 to Dec. 20'],
      ['between December 18 and 20'],
      ['between Dec. 18 and Dec. 20'],
      ['from 18 December until 20 December 2025'],
      ['from Thursday to Saturday'],
    ])('a span that lacks an end of the article’s: %s', (words) => {
      expect(datedIn(words, 'from: 2025-12-18, to: 2025-12-20, precision: day')).toEqual([])
      expect(datedIn(words, 'from: 2025-12-18, to: 2025-12-19, precision: day')).toHaveLength(1)
      expect(datedIn(words, 'from: 2025-12-19, to: 2025-12-20, precision: day')).toHaveLength(1)
    })

    it.each(['from Dec. 28 to 3 January', 'from Dec. 28 to Jan. 3', '28 December 2025 – 3 January 2026'])(
      'a span over two months other than the article’s: %s',
      (words) => {
        expect(datedIn(words, 'from: 2025-12-28, to: 2026-01-03, precision: day')).toEqual([])
        expect(datedIn(words, 'from: 2025-12-28, to: 2026-01-02, precision: day')).toHaveLength(1)
        expect(datedIn(words, 'from: 2025-12-29, to: 2026-01-03, precision: day')).toHaveLength(1)
      },
    )

    it('a deadline other than the article’s', () => {
      const deadline = (day: string): string[] =>
        complaintsOf({
          text: `${TEXT}\nRussian gas is to flow until December 31, 2026.`,
          yaml: withClaim(`entry: gas
quote: Russian gas is to flow until December 31, 2026.
figure: { measure: deadline, deadline: { on: ${day}, asWritten: 'until December 31, 2026' } }`),
          registry: { 'entries.yaml': `${REGISTRY['entries.yaml']}gas: { kind: figure, title: x }\n` },
        })
      expect(deadline('2026-12-31')).toEqual([])
      expect(deadline('2025-12-31')).toEqual([
        expect.stringContaining('000_small.yaml:26 the article says “until December 31, 2026”'),
      ])
      expect(deadline('1999-12-31')).toEqual([expect.stringContaining('outside what the article can speak of')])
    })

    it('a claim that nothing dates', () => {
      const yaml = edit(
        edit(YAML, 'publishedOn: 2025-12-18', 'publishedOn: null'),
        '    when: { on: 2025-12-20, asWritten: on Saturday }\n',
        '',
      )
      expect(complaintsOf({ yaml })).toEqual([expect.stringContaining('nothing dates this claim')])
    })
  })

  describe('in names', () => {
    it.each([
      ['entry: raid-russia-2025-12-17', 'entry: raid-russia', 'there is no entry “raid-russia”'],
      ['entry: raid-russia-2025-12-17', 'entry: strike-cherkasy-2025-12-17', 'is a strike, this claim a raid'],
      ['  - entry: raid-russia-2025-12-17\n    quote', '  - quote', 'the claim is on no entry'],
      ['actors: [air-force]', 'actors: [airforce]', 'there is no actor “airforce”'],
      ['participants: [witkoff, dmitriev]', 'participants: [witkoff, constructor]', 'there is no actor “constructor”'],
      ['id: miami', 'id: toString', 'there is no place “toString”'],
      ['asWritten: Cherkasy', 'asWritten: Cherkassy', 'these words are not in the article: “Cherkassy”'],
      [
        'asWritten: according to officials',
        'asWritten: officials said',
        'these words are not in the article: “officials said”',
      ],
      ['wording: intercepted or jammed', 'wording: shot down', 'these words are not in the article: “shot down”'],
      ['{ lines: 6,', '{ lines: 5-6,', 'the quote stands in boilerplate (share button)'],
      ['{ lines: 6,', '{ lines: 7,', 'lines 7 are not lines of the article'],
      ['  outletReason: none is named\n', '', 'the article has no outlet, and no reason for it'],
    ])('%j → %j', (piece, replacement, what) => {
      expect(changed(piece, replacement).join('\n')).toContain(what)
    })

    it.each([
      [
        'an entry that no claim tells of',
        { 'entries.yaml': `${REGISTRY['entries.yaml']}other: { kind: raid, title: x }\n` },
        'entries.yaml:4 no claim tells of “other”',
      ],
      [
        'a part of nothing',
        { 'entries.yaml': REGISTRY['entries.yaml'].replace('partOf: raid-russia-2025-12-17', 'partOf: nothing') },
        'entries.yaml:2 “strike-cherkasy-2025-12-17” is part of “nothing”',
      ],
      [
        'a part of itself',
        {
          'entries.yaml': REGISTRY['entries.yaml'].replace(
            'title: Russia’s drones against Ukraine',
            'title: x, partOf: strike-cherkasy-2025-12-17',
          ),
        },
        'is part of itself',
      ],
      [
        'an id that no link can carry',
        { 'entries.yaml': `${REGISTRY['entries.yaml']}Raid_Russia.2025: { kind: raid, title: x }\n` },
        'entries.yaml:4 “Raid_Russia.2025” is no id',
      ],
      [
        'an id that no record can hold',
        { 'entries.yaml': `${REGISTRY['entries.yaml']}constructor: { kind: raid, title: x }\n` },
        'entries.yaml:4 “constructor” is no id',
      ],
      [
        'an actor’s id that no record can hold',
        { 'actors.yaml': `${REGISTRY['actors.yaml']}__proto__: { name: x, side: US, type: person }\n` },
        'actors.yaml:5 “__proto__” is no id',
      ],
      ['a file that the registry does not have', { 'people.yaml': '' }, 'people.yaml:1 the registry has no such file'],
      [
        'a role that the article does not give',
        {
          'actors.yaml': REGISTRY['actors.yaml'].replace(
            'side: US,',
            'side: US, roles: [{ article: "000", asWritten: envoy }],',
          ),
        },
        'actors.yaml:2 article 000 does not say “envoy”',
      ],
      [
        'a spelling of two actors',
        { 'actors.yaml': REGISTRY['actors.yaml'].replace('side: RU,', 'side: RU, spellings: [witkoff],') },
        'actors.yaml:3 “witkoff” is a name of “witkoff” too',
      ],
      [
        'a spelling of two towns',
        { 'places.yaml': REGISTRY['places.yaml'].replace('UA-51 }', 'UA-51, spellings: [Cherkasy] }') },
        'places.yaml:2 “Cherkasy” is a name of “cherkasy” too',
      ],
    ])('%s', (_, registry, complaint) => {
      expect(complaintsOf({ registry }).join('\n')).toContain(complaint)
    })
  })

  it('but a city and its region may share a name', () => {
    const region =
      'odesa-region: { name: Odesa region, lat: 47, lon: 30, precision: region, country: UA, region: UA-51, spellings: [Odesa] }\n'
    expect(complaintsOf({ registry: { 'places.yaml': `${REGISTRY['places.yaml']}${region}` } })).toEqual([])
  })

  describe('in published ids', () => {
    it('one that vanished, unless it is renamed to an entry', () => {
      const published = '- raid-russia-2025-12-17\n- raid-old\n'
      expect(complaintsOf({ registry: { 'published.yaml': published } })).toEqual([
        expect.stringContaining('published.yaml:2 the published entry “raid-old” has vanished'),
      ])
      const renamed = 'raid-old: raid-older\nraid-older: raid-russia-2025-12-17\n'
      const compiled = compileSmall({ registry: { 'published.yaml': published, 'renamed.yaml': renamed } })
      expect(compiled.ok && compiled.dataset.renamed).toEqual({
        'raid-old': 'raid-russia-2025-12-17',
        'raid-older': 'raid-russia-2025-12-17',
      })
    })

    it.each([
      ['a: nowhere', 'renamed to “nowhere”, which does not exist'],
      ['a: b\nb: a', 'go round in a circle'],
      ['raid-russia-2025-12-17: talks-miami-2025-12-20', 'is renamed, and yet still an entry'],
    ])('a rename onto nothing: %j', (renamed, what) => {
      expect(complaintsOf({ registry: { 'renamed.yaml': renamed } }).join('\n')).toContain(what)
    })

    it('names those that no edition has shown yet', () => {
      const unpublished = notesOf({ registry: { 'published.yaml': '- talks-miami-2025-12-20\n' } }).filter(
        ({ about }) => about === 'unpublished entry',
      )
      expect(unpublished.map(({ text }) => text)).toEqual(['raid-russia-2025-12-17', 'strike-cherkasy-2025-12-17'])
    })
  })

  describe('in files', () => {
    it.each([
      ['an empty article', { text: ' \n' }, `${ARTICLE_FILE.slice(6)}:1 the article is empty`],
      ['a binary article', { text: 'PK\0\0' }, `${ARTICLE_FILE.slice(6)}:1 this is not a text file`],
      ['an empty editor’s file', { yaml: '' }, '000_small.yaml:1 the file is empty'],
      ['an editor’s file of comments', { yaml: '# soon' }, '000_small.yaml:1 the file is empty'],
      ['YAML that is none', { yaml: 'a: [1' }, '000_small.yaml:1 this is not YAML'],
      ['an alias of nothing', { yaml: 'article: *other' }, '000_small.yaml:1 this YAML cannot be resolved'],
      [
        'an editor’s file without an article',
        { more: { editorsFiles: [{ file: 'seeds/001_x.yaml', yaml: YAML }] } },
        '001_x.yaml:1 there is no article beside this file',
      ],
      [
        'an article without an id',
        { more: { articles: [{ file: 'seeds/notes on it.txt', text: 'x' }] } },
        'gives the article no id',
      ],
      [
        'an article with an id that no link can carry',
        { more: { articles: [{ file: 'seeds/A12_x.txt', text: 'x' }] } },
        'A12_x.txt:1 the file’s name gives the article no id',
      ],
      [
        'two articles of one id',
        { more: { articles: [{ file: 'seeds/000_other.txt', text: 'x' }] } },
        'article 000 is already seeds/000_small.txt',
      ],
    ])('%s', (_, changes, complaint) => {
      expect(complaintsOf(changes).join('\n')).toContain(complaint)
    })

    it('never by throwing, whatever the files hold', () => {
      const junk = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(YAML, TEXT, '- 1', 'a: {b: [', '{article: {}, claims: [{quote: 1}]}', '&a [*a]', '? [1]: 2'),
      )
      fc.assert(
        fc.property(junk, junk, junk, (text, yaml, entries) => {
          expect(typeof compile({ ...smallSeeds({ text, yaml, registry: { 'entries.yaml': entries } }) }).ok).toBe(
            'boolean',
          )
        }),
      )
    })

    it('never by throwing, wherever a sound file is cut off', () => {
      fc.assert(
        fc.property(fc.nat(YAML.length), fc.nat(YAML.length), (from, to) => {
          const yaml = YAML.slice(0, Math.min(from, to)) + YAML.slice(Math.max(from, to))
          expect(typeof compileSmall({ yaml }).ok).toBe('boolean')
        }),
      )
    })
  })
})
