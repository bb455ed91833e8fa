import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetOf, edit, entryOf, smallSeeds, withClaim, YAML } from './smallSeeds'
import { saidOf, strikeTold, strikeToldOn, toldAs, type Told } from './toldAs'

describe('the value an entry shows', () => {
  it('is that of the only claim', () => {
    const strike = strikeTold({ words: 'In Cherkasy 6 were wounded.', wounded: '6' })
    expect(strike.wounded).toEqual({ value: 6, bound: 'exact' })
    expect(strike.shown['wounded']).toEqual({ claim: '000-1', rule: 'only' })
  })

  it('is what all claims agree on', () => {
    const strike = strikeTold(
      { words: 'In Cherkasy 6 were wounded.', wounded: '6' },
      { words: 'Officials in Cherkasy said six.', wounded: '6', by: 'witkoff' },
    )
    expect(strike.shown['wounded']).toEqual({ claim: '000-2', rule: 'agreed' })
    expect(strike.attributedTo).toEqual({ actors: ['witkoff'], asWritten: 'said' })
  })

  it('is the latest figure of one claimant', () => {
    const strike = strikeTold(
      { words: 'Witkoff said 30 in Cherkasy.', wounded: '30', by: 'witkoff' },
      { words: 'Then he said 32 in Cherkasy.', wounded: '32', by: 'witkoff' },
    )
    expect(strike.wounded?.value).toBe(32)
    expect(strike.shown['wounded']?.rule).toBe('latest-by-same-claimant')
  })

  it('is the latest word of a claimant that speaks twice, with another between', () => {
    const strike = strikeToldOn(
      { publishedOn: '2025-12-15', words: 'Witkoff said 30 in Cherkasy.', wounded: '30', by: 'witkoff' },
      { publishedOn: '2025-12-16', words: 'Dmitriev said 32 in Cherkasy.', wounded: '32', by: 'dmitriev' },
      { publishedOn: '2025-12-17', words: 'Witkoff said 35 in Cherkasy.', wounded: '35', by: 'witkoff' },
    )
    expect(strike.wounded?.value).toBe(35)
    expect(strike.shown['wounded']).toEqual({ claim: '002-1', rule: 'last-article' })
  })

  it('is the latest by the day of publication, whichever article has the higher number', () => {
    const strike = strikeToldOn(
      { publishedOn: '2025-12-17', words: 'Witkoff said 35 in Cherkasy.', wounded: '35', by: 'witkoff' },
      { publishedOn: '2025-12-15', words: 'Witkoff said 30 in Cherkasy.', wounded: '30', by: 'witkoff' },
    )
    expect(strike.wounded?.value).toBe(35)
    expect(strike.shown['wounded']).toEqual({ claim: '000-1', rule: 'latest-by-same-claimant' })
    expect(strike.claims.map(({ id }) => id)).toEqual(['001-1', '000-1'])
  })

  it('is an exact number before a bound, between claimants', () => {
    const strike = strikeTold(
      { words: 'Witkoff said 12 in Cherkasy.', wounded: '12', by: 'witkoff' },
      { words: 'Others said at least 10 in Cherkasy.', wounded: 'at least 10', by: 'dmitriev' },
    )
    expect(strike.wounded).toEqual({ value: 12, bound: 'exact' })
    expect(strike.shown['wounded']?.rule).toBe('most-specific')
  })

  it('keeps the lower bound of "at least 32" beside a plain 32, and leaves the older 30 behind', () => {
    const strike = strikeTold(
      { words: 'At least 32 in Cherkasy by updated figures.', wounded: 'at least 32' },
      { words: 'The governor said 32 in Cherkasy.', wounded: '32', by: 'witkoff' },
      { words: 'Rescuers earlier said 30 in Cherkasy.', wounded: '30', by: 'dmitriev' },
    )
    expect(strike.wounded).toEqual({ value: 32, bound: 'at-least' })
    expect(strike.shown['wounded']).toEqual({ claim: '000-1', rule: 'lower-bound' })
  })

  it('is no choice of a lower bound where all tell the same one', () => {
    const strike = strikeTold(
      { words: 'Witkoff said at least 32 in Cherkasy.', wounded: 'at least 32', by: 'witkoff' },
      { words: 'Dmitriev said at least 32 too in Cherkasy.', wounded: 'at least 32', by: 'dmitriev' },
    )
    expect(strike.wounded).toEqual({ value: 32, bound: 'at-least' })
    expect(strike.shown['wounded']?.rule).toBe('agreed')
  })

  it('is never called the most specific where another is as exact', () => {
    const strike = strikeTold(
      { words: 'Witkoff said 12 in Cherkasy.', wounded: '12', by: 'witkoff' },
      { words: 'Others said 13 in Cherkasy.', wounded: '13', by: 'dmitriev' },
    )
    expect(strike.wounded?.value).toBe(12)
    expect(strike.shown['wounded']).toEqual({ claim: '000-1', rule: 'last-article' })
  })

  it('is a named claimant’s before that of none', () => {
    const strike = strikeTold(
      { words: 'In Cherkasy 6 were wounded.', wounded: '6' },
      { words: 'Witkoff said 7 in Cherkasy.', wounded: '7', by: 'witkoff' },
    )
    expect(strike.wounded?.value).toBe(7)
  })

  it('never comes from a suspect claim, though the claim stays with its entry', () => {
    const strike = strikeTold(
      { words: 'In Cherkasy 6 were wounded.', wounded: '6' },
      { words: 'Witkoff said 70 in Cherkasy.', wounded: '70', by: 'witkoff', suspect: 'he was not there' },
    )
    expect(strike.wounded?.value).toBe(6)
    expect(strike.claimCount).toBe(2)
    expect(Object.values(strike.shown).map(({ claim }) => claim)).not.toContain('000-2')
  })

  it('is unknown, not zero, where only a suspect claim gives it', () => {
    expect(strikeTold({ words: 'In Cherkasy 6 were wounded.', wounded: '6', suspect: 'a slip' }).wounded).toBeNull()
  })

  it('comes from a draft only where no reviewed claim gives it', () => {
    const draft = { words: 'Witkoff said 7 in Cherkasy.', wounded: '7', by: 'witkoff', status: 'draft' } as const
    expect(strikeTold({ words: 'In Cherkasy 6 were wounded.', wounded: '6' }, draft).wounded?.value).toBe(6)
    expect(strikeTold({ words: 'In Cherkasy some were wounded.', wounded: 'null' }, draft).wounded?.value).toBe(7)
  })

  it('is always one that a sound claim gives, and never an average', () => {
    const told = fc.record({
      value: fc.integer({ min: 2, max: 40 }),
      bound: fc.constantFrom('', 'at least ', 'about '),
      by: fc.constantFrom('witkoff', 'dmitriev', undefined),
      suspect: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 5 }), (claims) => {
        const strike = strikeTold(
          ...claims.map(({ value, bound, by, suspect }, index): Told => ({
            words: `Line ${index + 100} said ${bound}${value} in Cherkasy.`,
            wounded: `${bound}${value}`,
            ...(by ? { by } : {}),
            ...(suspect ? { suspect: 'doubtful' } : {}),
          })),
        )
        const sound = claims.filter(({ suspect }) => !suspect)
        if (sound.length === 0) expect(strike.wounded).toBeNull()
        else
          expect(
            sound.map(({ value, bound }) => `${value} ${bound ? bound.trim().replace(' ', '-') : 'exact'}`),
          ).toContain(`${strike.wounded?.value} ${strike.wounded?.bound}`)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a raid', () => {
  it('is not updated by a later statement that gives only part of its numbers', () => {
    const yaml = withClaim(`entry: raid-russia-2025-12-17
quote: Later it said 64 were stopped.
when: { from: 2025-12-17, to: 2025-12-18, precision: night }
attributedTo: { actors: [air-force], asWritten: it said }
raid: { launchedBy: RU, intercepted: 64 }`)
    const raid = entryOf(datasetOf({ yaml }), 'raid-russia-2025-12-17', 'raid')
    expect([raid.launched?.value, raid.intercepted?.value, raid.wording]).toEqual([82, 63, 'intercepted or jammed'])
    expect(raid.shown['launched']).toEqual({ claim: '000-1', rule: 'most-specific' })
  })

  it('shows its numbers from one statement, and so may show a rate', () => {
    expect(entryOf(datasetOf(), 'raid-russia-2025-12-17', 'raid').oneStatement).toBe(true)
  })

  it('is told by a national tally before a regional one, though that gives more', () => {
    const night = 'when: { from: 2025-12-17, to: 2025-12-18, precision: night }'
    const regional = {
      words: 'Witkoff said 40 drones flew at Cherkasy and 30 were stopped.',
      values: `${night}
    attributedTo: { actors: [witkoff], asWritten: said }
    raid: { launchedBy: RU, launched: 40, intercepted: 30, scope: regional, place: { id: cherkasy, asWritten: Cherkasy } }`,
    }
    const national = {
      words: 'Dmitriev said 63 were stopped.',
      values: `${night}
    attributedTo: { actors: [dmitriev], asWritten: said }
    raid: { launchedBy: RU, intercepted: 63 }`,
    }
    for (const told of [
      [regional, national],
      [national, regional],
    ])
      expect(toldAs('raid', told)).toMatchObject({ scope: 'national', launched: null, intercepted: { value: 63 } })
  })

  it('may show no rate where nobody tells how many were launched', () => {
    const yaml = edit(YAML, 'launched: 82, intercepted', 'intercepted')
    const raid = entryOf(datasetOf({ yaml }), 'raid-russia-2025-12-17', 'raid')
    expect([raid.launched, raid.intercepted?.value, raid.oneStatement]).toEqual([null, 63, false])
  })
})

describe('a date', () => {
  const shownOf = (...whens: string[]) => {
    const told = whens.map((when, index) => ({
      words: `Speaker ${index} spoke of the meeting.`,
      speaker: ['witkoff', 'dmitriev', 'air-force'][index]!,
      when,
    }))
    const { start, end } = saidOf('meeting', ...told).when
    return `${start} ${end}`
  }
  const VAGUE = '{ from: 2025-12-15, to: 2025-12-17, precision: vague }'
  const WEEKEND = '{ from: 2025-12-13, to: 2025-12-14, precision: weekend }'
  const DAY = '{ on: 2025-12-17 }'
  const STATED = '{ on: 2025-12-16, basis: stated }'

  it.each([
    ['a day before a vague span', [VAGUE, DAY], '2025-12-17 2025-12-17'],
    ['a weekend before a vague span', [VAGUE, WEEKEND], '2025-12-13 2025-12-14'],
    ['a day before a weekend', [WEEKEND, DAY, VAGUE], '2025-12-17 2025-12-17'],
    ['a stated day before one resolved', [DAY, STATED], '2025-12-16 2025-12-16'],
  ])('is %s, in whatever order they are told', (_, whens, shown) => {
    expect(shownOf(...whens)).toBe(shown)
    expect(shownOf(...whens.toReversed())).toBe(shown)
  })
})

describe('a negotiation', () => {
  it('gathers its participants, and tells its states in the order in which they were told', () => {
    const later = `article: { outlet: null, outletReason: none, headline: null, headlineReason: none, publishedOn: 2025-12-20, publishedReason: x }
claims:
  - entry: talks-miami-2025-12-20
    quote: Jared Kushner and Steve Witkoff are meeting Dmitriev today.
    when: { on: 2025-12-20, asWritten: today }
    negotiation: { form: meeting, status: ongoing, participants: [witkoff, kushner] }
`
    const dataset = datasetOf({
      registry: {
        'actors.yaml': `${smallSeeds().registry[0]!.yaml}kushner: { name: Jared Kushner, side: US, type: person }\n`,
      },
      more: {
        articles: [
          { file: 'seeds/001_later.txt', text: 'Jared Kushner and Steve Witkoff are meeting Dmitriev today.' },
        ],
        editorsFiles: [{ file: 'seeds/001_later.yaml', yaml: later }],
      },
    })
    const talks = entryOf(dataset, 'talks-miami-2025-12-20', 'negotiation')
    expect(talks.participants).toEqual(['witkoff', 'dmitriev', 'kushner'])
    // No one claim names all three, so that none is what is shown.
    expect(talks.shown).not.toHaveProperty('participants')
    expect([talks.state, talks.states]).toEqual(['ongoing', ['planned', 'ongoing']])
    expect(talks.sources).toEqual(['000', '001'])
    expect(talks.sides).toEqual(['RU', 'US'])
  })
})

describe('a figure', () => {
  const unitOf = (...told: [string, string][]) => {
    const claims = told.map(([unit, suspect], index) => ({
      words: `Sum ${index} is told.`,
      values: `suspect: ${suspect}\n    figure: { measure: money, unit: ${unit} }`,
    }))
    const { unit, shown } = toldAs('figure', claims)
    return [unit, shown['unit']?.rule]
  }

  it('shows the unit of its sound claims, not that of a suspect one told before them', () => {
    expect(unitOf(['USD', 'a slip'], ['EUR', 'null'])).toEqual(['EUR', 'only'])
    expect(unitOf(['EUR', 'null'], ['EUR', 'null'])).toEqual(['EUR', 'agreed'])
  })

  it('shows no unit where its sources differ', () => {
    expect(unitOf(['USD', 'null'], ['EUR', 'null'])).toEqual([null, undefined])
  })

  it('keeps its unit where all its claims are suspect, but says that of none', () => {
    expect(unitOf(['USD', 'a slip'])).toEqual(['USD', undefined])
  })
})
