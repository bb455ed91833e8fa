import { describe, expect, it } from 'vitest'
import { droneHeading } from '../../src/analysis/droneHeading'
import { readDroneNights } from '../../src/analysis/droneNights'
import { tallyDrones } from '../../src/analysis/droneTally'
import { nameSlotShort } from '../../src/analysis/droneSlotNames'
import { describeRaid, describeTally, formatClaimant, formatShare } from '../../src/analysis/droneWords'
import { formatShortCount } from '../../src/text/formatShortCount'
import { atLeast, exactly } from '../counts'
import { CLAIMANTS, raidOn, russianRaid, ukrainianRaid } from './sampleRaids'

describe('describeRaid', () => {
  it('tells what was launched, stopped in the source’s words, unaccounted for, and the rate', () => {
    expect(describeRaid(russianRaid)).toEqual([
      '82 launched',
      '63 intercepted or jammed',
      '19 unaccounted for',
      '77% stopped',
    ])
  })

  it('says why a claim without a launch count has no rate', () => {
    expect(describeRaid(ukrainianRaid)).toEqual(['47 intercepted', 'no launch count given, so no rate'])
  })

  it('does not call drones unaccounted for whose fate no one told', () => {
    expect(describeRaid(raidOn('2025-12-17', { launched: atLeast(30) }))).toEqual([
      'at least 30 launched',
      'how many were stopped is unknown',
    ])
  })

  it('says that two numbers of different statements make no rate', () => {
    expect(describeRaid({ ...russianRaid, oneStatement: false }).join()).toContain('no rate')
  })

  it('names missiles beside the drones', () => {
    const raid = raidOn('2025-12-17', {
      launched: exactly(5),
      missilesLaunched: exactly(30),
      missilesIntercepted: atLeast(12),
    })
    expect(describeRaid(raid).at(-1)).toBe('missiles: 30 launched, at least 12 intercepted')
  })
})

describe('describeTally', () => {
  it('says in how many nights the launch count is missing', () => {
    const facts = describeTally(tallyDrones([russianRaid, raidOn('2025-12-18', { intercepted: exactly(7) })]))
    expect(facts).toContain('82 launched')
    expect(facts).toContain('no launch count in 1 of 2 nights')
    expect(facts).toContain('77% stopped in the 1 night with a rate')
  })

  it('calls two tallies of one night no two nights', () => {
    const facts = describeTally(
      tallyDrones([russianRaid, { ...russianRaid, id: 'raid-again', launched: null }, raidOn('2025-12-18')]),
    )
    expect(facts).toContain('no launch count in 2 of 3 tallies')
    expect(facts).toContain('77% stopped in the 1 tally with a rate')
  })

  it('says how many of the tallies no editor has reviewed', () => {
    const draft = raidOn('2025-12-18', { launched: exactly(7), status: 'draft' })
    expect(describeTally(tallyDrones([russianRaid, draft]))).toContain('1 of 2 tallies not reviewed')
    expect(describeTally(tallyDrones([russianRaid, russianRaid])).join()).not.toContain('reviewed')
  })

  it('tells drones unaccounted for from those whose fate no one told', () => {
    const facts = describeTally(tallyDrones([russianRaid, raidOn('2025-12-18', { launched: exactly(200) })]))
    expect(facts).toContain('19 unaccounted for (told in 1 of 2)')
    expect(facts).toContain('fate of 200 unknown')
  })

  it('says of how many nights the missiles are told, in each number', () => {
    const facts = describeTally(
      tallyDrones([
        raidOn('2025-12-17', { missilesLaunched: exactly(30), missilesIntercepted: exactly(12) }),
        raidOn('2025-12-18', { missilesLaunched: exactly(60) }),
        raidOn('2025-12-19', { launched: exactly(5) }),
      ]),
    )
    expect(facts).toContain('missiles: 90 launched (told in 2 of 3), 12 intercepted (told in 1 of 3)')
  })

  it('speaks of a single night as that night', () => {
    expect(describeTally(tallyDrones([russianRaid]))).toEqual(describeRaid(russianRaid))
  })
})

describe('formatShare', () => {
  it.each([
    [63 / 82, '77%'],
    [1, '100%'],
    [0.999, 'over 99%'],
    [0, '0%'],
    [0.004, 'under 1%'],
  ])('prints %d as %s', (value, words) => {
    expect(formatShare(exactly(value))).toBe(words)
  })

  it.each([
    [0.5, 'at-least', 'at least 50%'],
    [0.997, 'at-least', 'over 99%'],
    [0.997, 'about', 'about 100%'],
    [0.997, 'at-most', 'at most 100%'],
    [0.003, 'at-least', 'over 0%'],
    [0.003, 'at-most', 'under 1%'],
  ] as const)('keeps the bound of %d, %s: %s', (value, bound, words) => {
    expect(formatShare({ value, bound })).toBe(words)
  })

  it('has a sign for the bound where there is no room for words', () => {
    expect(formatShare(atLeast(0.5), formatShortCount)).toBe('≥50%')
    expect(formatShare(atLeast(0.997), formatShortCount)).toBe('over 99%')
  })
})

describe('formatClaimant', () => {
  const names = { actorById: CLAIMANTS }

  it.each([
    ['ukraine-air-force', 'Ukraine’s air force reported', 'as Ukraine’s Air Force reported'],
    ['russia-defence-ministry', 'The Russian Defense Ministry claimed', 'as the Russian Defence Ministry claimed'],
    ['ukraine-air-force', 'its spokesman Yurii Ihnat said', 'according to Ukraine’s Air Force'],
    [
      'ukraine-air-force~russia-defence-ministry',
      'both said',
      'according to Ukraine’s Air Force and Russian Defence Ministry',
    ],
  ])('names %s, in the words %j, as the registry does: %s', (actors, asWritten, words) => {
    expect(formatClaimant(names, { actors: actors.split('~'), asWritten })).toBe(words)
  })

  it.each([
    ['according to local officials', 'according to local officials'],
    ['local officials', 'according to local officials'],
    ['Thirty drones were reported', 'source not named'],
  ])('reads %j as %j', (asWritten, words) => {
    expect(formatClaimant(names, { actors: [], asWritten })).toBe(words)
  })

  it('says when the article itself speaks', () => {
    expect(formatClaimant(names, null)).toBe('not attributed')
  })
})

describe('droneHeading', () => {
  it('names the one night that the articles count', () => {
    expect(droneHeading(readDroneNights([russianRaid, ukrainianRaid]), true)).toBe(
      'night of 17–18 December 2025, the one night the articles count',
    )
  })

  it('does not claim for the articles what only the filters make so', () => {
    expect(droneHeading(readDroneNights([russianRaid]), false)).toContain('the one night in these filters')
  })

  it('counts the nights told of, not the days between them', () => {
    expect(droneHeading(readDroneNights([russianRaid, raidOn('2025-12-28')]), true)).toBe(
      '2 nights told of, 17–28 December 2025',
    )
  })

  it('calls a raid by daylight by its day', () => {
    const byDay = raidOn('2025-12-17', { when: { ...russianRaid.when, end: '2025-12-17', precision: 'day' } })
    expect(droneHeading(readDroneNights([byDay]), true)).toContain('Wednesday, 17 December 2025')
  })
})

describe('nameSlotShort', () => {
  it('calls a night by both its days, and a raid by daylight by its one', () => {
    const byDay = raidOn('2025-12-18', {
      when: { ...russianRaid.when, start: '2025-12-18', end: '2025-12-18', precision: 'day' },
    })
    const { slots } = readDroneNights([russianRaid, byDay, raidOn('2025-12-20')])
    expect(slots.map((slot) => nameSlotShort(slot, 'night'))).toEqual(['17–18 Dec', '18 Dec', '19–20 Dec', '20–21 Dec'])
  })
})
