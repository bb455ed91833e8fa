import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftClaim, DraftPlace, Extraction } from '../../src/model/draft'
import type { When } from '../../src/model/when'
import type { Entry } from '../../src/model/entry'
import { REGISTRY, complaintsOf, datasetOf, entryOf, notesOf, offendersOf, withClaim, type Changes } from './smallSeeds'

const TEXT = 'Ukraine’s air force said Russia fired 90 drones. A strike on Lutsk killed two. Envoys will meet in Miami.'
const night = (start: string, end: string): When => ({
  start,
  end,
  precision: 'night',
  basis: 'resolved',
  asWritten: 'overnight',
})
const day = (date: string): When => ({ start: date, end: date, precision: 'day', basis: 'resolved', asWritten: null })
const NIGHT = night('2025-12-17', '2025-12-18')
const LUTSK: DraftPlace = {
  name: 'Lutsk',
  asWritten: 'Lutsk',
  lat: 50.7593,
  lon: 25.3424,
  precision: 'settlement',
  country: 'UA',
  region: 'UA-07',
}
const CHERKASY: DraftPlace = {
  ...LUTSK,
  name: 'Cherkasy',
  asWritten: 'Cherkassy',
  lat: 49.43,
  lon: 32.06,
  region: 'UA-71',
}
const exact = (value: number) => ({ value, bound: 'exact' as const })

const FIELDS = {
  quote: TEXT.slice(0, 48),
  start: 0,
  end: 48,
  when: NIGHT,
  attributedTo: null,
  why: {},
  doubts: ['a doubt'],
  background: false,
}
const RAID = {
  ...FIELDS,
  kind: 'raid',
  launchedBy: 'RU',
  launched: exact(90),
  intercepted: null,
  lost: null,
  hits: null,
  missilesLaunched: null,
  missilesIntercepted: null,
  wording: null,
  scope: 'national',
  place: null,
} satisfies DraftClaim
const STRIKE = {
  ...FIELDS,
  kind: 'strike',
  place: LUTSK,
  attacker: 'RU',
  weapon: null,
  killed: exact(2),
  wounded: null,
  children: null,
  damage: null,
} satisfies DraftClaim
const TALKS = {
  ...FIELDS,
  kind: 'negotiation',
  title: 'Talks in Miami',
  form: 'meeting',
  status: 'planned',
  place: null,
  participants: ['Witkoff'],
  when: day('2025-12-20'),
} satisfies DraftClaim

const withDrafts = (...claims: DraftClaim[]): Changes => withDraftsOf({ id: '005', publishedOn: '2025-12-19', claims })

function withDraftsOf(...articles: { id: string; publishedOn: string; claims: DraftClaim[] }[]): Changes {
  const drafts = articles.map(({ id, publishedOn, claims }): [string, Extraction] => {
    const publishedReason = 'a dateline'
    const facts = {
      outlet: null,
      headline: null,
      publishedOn,
      publishedReason,
      publishedConfidence: 1,
      boilerplate: [],
    }
    return [id, { article: facts, claims }]
  })
  const files = articles.map(({ id }) => ({ file: `seeds/${id}_new.txt`, text: TEXT }))
  return { more: { articles: files, drafts: new Map(drafts) } }
}

const claimsOf005 = (...claims: DraftClaim[]): [string, string][] =>
  datasetOf(withDrafts(...claims)).entries.flatMap((entry) =>
    entry.claims.filter(({ article }) => article === '005').map((claim): [string, string] => [entry.id, claim.status]),
  )

/** The entry of each draft, in the order of the drafts. */
const entriesOf = (...claims: DraftClaim[]): string[] => {
  const entries = datasetOf(withDrafts(...claims)).entries
  return claims.map((_, index) => entries.find((entry) => entry.claims.some(({ id }) => id === `005-${index + 1}`))!.id)
}

describe('an article without an editor’s file', () => {
  it('appears with what the extractor tells of it, and its claims are drafts', () => {
    const dataset = datasetOf(withDrafts(RAID, STRIKE))
    expect(dataset.articles.find(({ id }) => id === '005')).toMatchObject({
      status: 'draft',
      publishedOn: '2025-12-19',
      claimCount: 2,
      outlet: null,
    })
    const lutsk = entryOf(dataset, 'draft-strike-lutsk-2025-12-17', 'strike')
    expect(lutsk).toMatchObject({
      title: 'Lutsk: 2 killed',
      status: 'draft',
      killed: exact(2),
      place: { id: 'draft-lutsk', precision: 'settlement' },
    })
    expect(lutsk.claims).toMatchObject([{ id: '005-2', status: 'draft', doubts: ['a doubt'], placeAsWritten: 'Lutsk' }])
    expect(dataset.places.find(({ id }) => id === 'draft-lutsk')).toMatchObject({ name: 'Lutsk', region: 'UA-07' })
  })

  it('leaves everything as it was when it is removed', () => {
    const { entries, version, ...rest } = datasetOf()
    const more = datasetOf(withDrafts(STRIKE))
    expect(more.entries.filter(({ id }) => !id.startsWith('draft-'))).toEqual(entries)
    expect(more.version).not.toBe(version)
    expect(datasetOf()).toEqual({ entries, version, ...rest })
  })

  it('appears even if the extractor found nothing in it', () => {
    const dataset = datasetOf({ more: { articles: [{ file: 'seeds/005_new.txt', text: TEXT }] } })
    expect(dataset.articles.map(({ id, claimCount }) => [id, claimCount])).toEqual([
      ['000', 3],
      ['005', 0],
    ])
  })
})

describe('a draft joins', () => {
  it.each<[string, DraftClaim, string]>([
    ['a raid of the same night and side', RAID, 'raid-russia-2025-12-17'],
    ['a raid told by the morning after it', { ...RAID, when: day('2025-12-18') }, 'raid-russia-2025-12-17'],
    ['a strike on the same place in the same night', { ...STRIKE, place: CHERKASY }, 'strike-cherkasy-2025-12-17'],
    ['a strike with no attacker named', { ...STRIKE, place: CHERKASY, attacker: null }, 'strike-cherkasy-2025-12-17'],
    ['a meeting that shares a participant under another spelling', TALKS, 'talks-miami-2025-12-20'],
    [
      'a meeting that names a third side besides',
      { ...TALKS, participants: ['Witkoff', 'Kirill Dmitriev', 'Umerov'] },
      'talks-miami-2025-12-20',
    ],
  ])('%s', (_, draft, entry) => {
    expect(claimsOf005(draft)).toEqual([[entry, 'draft']])
  })

  it.each<[string, DraftClaim, string]>([
    ['a raid of the next night', { ...RAID, when: night('2025-12-18', '2025-12-19') }, 'draft-raid-ru-2025-12-18'],
    ['a raid of the other side', { ...RAID, launchedBy: 'UA' }, 'draft-raid-ua-2025-12-17'],
    ['a regional tally', { ...RAID, scope: 'regional', place: CHERKASY }, 'draft-raid-ru-2025-12-17'],
    ['a raid without a date', { ...RAID, when: null }, 'draft-raid-ru-005'],
    ['a strike by the other side', { ...STRIKE, place: CHERKASY, attacker: 'UA' }, 'draft-strike-cherkasy-2025-12-17'],
    [
      'a strike on a place of the same name far away',
      { ...STRIKE, place: { ...CHERKASY, lat: 52, lon: 40 } },
      'draft-strike-cherkasy-2025-12-17',
    ],
    [
      'a meeting of others',
      { ...TALKS, participants: ['Rustem Umerov'] },
      'draft-negotiation-talks-of-rustem-umerov-2025-12-20',
    ],
    [
      'a meeting in another place',
      { ...TALKS, place: LUTSK },
      'draft-negotiation-talks-of-steve-witkoff-in-lutsk-2025-12-20',
    ],
    [
      'a meeting with another side',
      { ...TALKS, participants: ['Witkoff', 'Umerov'] },
      'draft-negotiation-talks-of-steve-witkoff-and-rustem-umerov-2025-12-20',
    ],
    [
      'a call of the same people',
      { ...TALKS, form: 'call', participants: ['Witkoff', 'Kirill Dmitriev'] },
      'draft-negotiation-call-of-steve-witkoff-and-kirill-dmitriev-2025-12-20',
    ],
    [
      'a statement',
      { ...TALKS, form: 'statement' },
      'draft-negotiation-ukraines-air-force-said-russia-fired-90-drones-2025-12-20',
    ],
  ])('but not %s', (_, draft, entry) => {
    expect(claimsOf005(draft)).toEqual([[entry, 'draft']])
  })

  it('an entry that another draft has opened', () => {
    expect(claimsOf005(STRIKE, { ...STRIKE, attacker: null }).map(([id]) => id)).toEqual([
      'draft-strike-lutsk-2025-12-17',
      'draft-strike-lutsk-2025-12-17',
    ])
  })

  it('one entry alone, whatever the order, where two are told apart by attacker or place', () => {
    const [byRussia, byNobody, byUkraine] = (['RU', null, 'UA'] as const).map((attacker) => ({ ...STRIKE, attacker }))
    for (const order of [
      [byRussia!, byNobody!, byUkraine!],
      [byUkraine!, byNobody!, byRussia!],
    ]) {
      const entries = entriesOf(...order)
      expect(entries[0]).toBe(entries[1])
      expect(entries[2]).not.toBe(entries[0])
    }
    const talks = (place: DraftPlace | null): DraftClaim => ({ ...TALKS, participants: ['Umerov'], place })
    const [lutsk, nowhere, cherkasy] = entriesOf(talks(LUTSK), talks(null), talks(CHERKASY))
    expect(nowhere).toBe(lutsk)
    expect(cherkasy).not.toBe(lutsk)
  })

  it('no call of one with another, where the first was on both', () => {
    const call = (...participants: string[]): DraftClaim => ({ ...TALKS, form: 'call', participants })
    const [one, other, same] = entriesOf(call('Umerov', 'Macron'), call('Umerov', 'Merz'), call('Macron', 'Umerov'))
    expect(other).not.toBe(one)
    expect(same).toBe(one)
  })

  it('no figure without a value', () => {
    const figure = { ...FIELDS, kind: 'figure', measure: 'money', value: null, unit: 'EUR', deadline: null } as const
    const [first, second] = entriesOf({ ...figure, title: 'a' }, { ...figure, title: 'b' })
    expect(first).not.toBe(second)
  })

  it('a position told of months around it', () => {
    const position = { ...FIELDS, kind: 'position', party: 'Umerov', topic: 'territory', stance: 'rejects' } as const
    const span = (start: string, end: string): When => ({ ...day(start), end, precision: 'vague' })
    const [long, within] = entriesOf(
      { ...position, summary: 'a', when: span('2025-10-01', '2025-12-17') },
      { ...position, summary: 'b', when: day('2025-11-15') },
    )
    expect(within).toBe(long)
  })

  it('what was told on the day before, whichever article has the higher number', () => {
    const dataset = datasetOf(
      withDraftsOf(
        { id: '005', publishedOn: '2025-12-19', claims: [{ ...STRIKE, killed: exact(3) }] },
        { id: '006', publishedOn: '2025-12-18', claims: [STRIKE] },
      ),
    )
    const lutsk = entryOf(dataset, 'draft-strike-lutsk-2025-12-17', 'strike')
    expect(lutsk.title).toBe('Lutsk: 2 killed')
    expect(lutsk.claims.map(({ id }) => id)).toEqual(['006-1', '005-1'])
  })

  it('the region of the registry that has its code, whatever it is called', () => {
    const region: DraftPlace = { ...LUTSK, name: 'Volyn Oblast', precision: 'region' }
    const known = 'volyn: { name: Volyn region, lat: 50.8, lon: 25, precision: region, country: UA, region: UA-07 }\n'
    const changes = withDrafts({ ...STRIKE, place: region })
    const dataset = datasetOf({ ...changes, registry: { 'places.yaml': REGISTRY['places.yaml'] + known } })
    expect(dataset.entries.find(({ id }) => id === 'draft-strike-volyn-2025-12-17')).toMatchObject({
      place: { id: 'volyn' },
    })
  })

  it('nothing, and opens nothing, where it tells of background', () => {
    expect(claimsOf005({ ...RAID, background: true })).toEqual([])
  })
})

describe('a draft', () => {
  it('changes no reviewed value, and its difference is a dispute of the least degree', () => {
    const dataset = datasetOf(withDrafts(RAID))
    const raid = entryOf(dataset, 'raid-russia-2025-12-17', 'raid')
    expect(raid).toMatchObject({ launched: exact(82), status: 'reviewed', disputed: 'apparent', claimCount: 2 })
    expect(dataset.disputes).toMatchObject([
      { id: 'draft-raid-russia-2025-12-17-launched', degree: 'apparent', claims: ['000-1', '005-1'] },
    ])
    expect(dataset.disputes[0]?.conclusion).toContain('82; 90')
  })

  it('may stand in an editor’s file, with names that the registry does not have yet', () => {
    const yaml = withClaim(`status: draft
quote: At least ten others were wounded near Odesa.
attributedTo: { actors: [Oleh Kiper], asWritten: someone }
when: { from: 2025-12-17, to: 2025-12-18, precision: night }
strike: { place: { name: Lutsk, asWritten: Lutsk, lat: 50.76, lon: 25.34, precision: near-settlement, country: UA }, wounded: at least 10 }`)
    const dataset = datasetOf({ yaml })
    expect(dataset.articles[0]?.status).toBe('draft')
    expect(entryOf(dataset, 'draft-strike-lutsk-2025-12-17', 'strike')).toMatchObject({
      status: 'draft',
      actors: ['draft-oleh-kiper'],
    })
    expect(dataset.actors).toContainEqual(
      expect.objectContaining({ id: 'draft-oleh-kiper', side: 'UA', type: 'person', name: 'Oleh Kiper' }),
    )
    expect(notesOf({ yaml }).filter(({ about }) => about === 'untouched sentence')).toEqual([])
  })

  const draftOf = (when: string, place: string): string =>
    withClaim(`status: draft
quote: At least ten others were wounded near Odesa.
when: ${when}
strike: { place: ${place}, wounded: at least 10 }`)
  const NIGHT_WRITTEN = '{ from: 2025-12-17, to: 2025-12-18, precision: night }'

  it('is refused on a place that nobody knows, be it a slip of the pen', () => {
    expect(complaintsOf({ yaml: draftOf(NIGHT_WRITTEN, '{ id: odesa, asWritten: Odesa }') })).toEqual([])
    expect(complaintsOf({ yaml: draftOf(NIGHT_WRITTEN, '{ id: odessa, asWritten: Odesa }') })).toEqual([
      '000_small.yaml:27 there is no place “odessa”',
    ])
  })

  it.each([
    ['{ on: 2025-02-30 }', '2025-02-30 is no day of the calendar'],
    [
      '{ from: 2025-12-18, to: 2025-12-17, precision: night }',
      'the dates run backwards, from 2025-12-18 to 2025-12-17',
    ],
  ])('is refused in an editor’s file with a date that cannot be: %s', (when, what) => {
    const yaml = draftOf(when, '{ id: odesa, asWritten: Odesa }')
    expect(complaintsOf({ yaml })).toEqual([`000_small.yaml:26 ${what}`])
  })

  it('is left out, and said to be, where its article has a date that cannot be', () => {
    const changes = withDrafts({ ...STRIKE, when: night('2025-12-19', '2025-12-18') }, RAID)
    expect(datasetOf(changes).articles.find(({ id }) => id === '005')?.claimCount).toBe(1)
    expect(notesOf(changes).filter(({ about }) => about === 'draft left out')).toMatchObject([
      { file: 'seeds/005_new.txt', line: 1, text: expect.stringContaining('the dates run backwards') },
    ])
  })

  it('that becomes reviewed names its place by the registry’s id, and is told which that is', () => {
    const place = 'name: Odesa, asWritten: Odesa, lat: 46.48, lon: 30.73, precision: settlement, country: UA'
    const yaml = withClaim(`entry: strike-cherkasy-2025-12-17
quote: At least ten others were wounded near Odesa.
when: { from: 2025-12-17, to: 2025-12-18, precision: night }
strike: { place: { ${place} }, wounded: at least 10 }`)
    expect(offendersOf({ yaml })).toMatchObject([
      { what: 'Odesa is named as a draft names it', mend: expect.stringContaining('`id: odesa`') },
    ])
  })

  it('is left out, and said to be, where nothing dates it or nobody knows where its place lies', () => {
    const nowhere = withDrafts({ ...STRIKE, place: { ...LUTSK, lat: null, lon: null } })
    expect(notesOf(nowhere).filter(({ about }) => about === 'draft left out')).toMatchObject([
      { file: 'seeds/005_new.txt', line: 1, text: expect.stringContaining('coordinates') },
    ])
    const undated = withDrafts({ ...RAID, when: null })
    const extraction = undated.more!.drafts!.get('005')!
    const changes: Changes = {
      more: {
        ...undated.more,
        drafts: new Map([['005', { ...extraction, article: { ...extraction.article, publishedOn: null } }]]),
      },
    }
    expect(notesOf(changes).filter(({ about }) => about === 'draft left out')).toHaveLength(1)
    expect(datasetOf(changes).articles.find(({ id }) => id === '005')?.claimCount).toBe(0)
  })

  it('always finds exactly one entry, whatever the drafts, and the same one each time', () => {
    const when = fc.constantFrom(null, NIGHT, night('2025-12-18', '2025-12-19'), day('2025-12-18'), day('2025-12-20'))
    const draft = fc.oneof(
      fc
        .record({ when, launchedBy: fc.constantFrom('RU' as const, 'UA' as const) })
        .map((change): DraftClaim => ({ ...RAID, ...change })),
      fc
        .record({ when, place: fc.constantFrom(LUTSK, CHERKASY), attacker: fc.constantFrom('RU' as const, null) })
        .map((change): DraftClaim => ({ ...STRIKE, ...change })),
      fc
        .record({ when, participants: fc.subarray(['Witkoff', 'Rustem Umerov', 'Kirill Dmitriev']) })
        .map((change): DraftClaim => ({ ...TALKS, ...change })),
    )
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 8 }), (drafts) => {
        const dataset = datasetOf(withDrafts(...drafts))
        const ids = dataset.entries.map((entry: Entry) => entry.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(dataset.entries.reduce((sum, entry) => sum + entry.claimCount, 0)).toBe(3 + drafts.length)
        expect(datasetOf(withDrafts(...drafts))).toEqual(dataset)
      }),
      { numRuns: 60 },
    )
  })
})
