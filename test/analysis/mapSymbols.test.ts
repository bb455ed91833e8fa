import { describe, expect, it } from 'vitest'
import { attackerShares, computeMapSymbols, isMapEntry, sideOf } from '../../src/analysis/mapSymbols'
import type { Raid } from '../../src/model/entry'
import { exactly } from '../counts'
import { STRIKES, strike, strikeEdition } from './sampleStrikes'

const edition = strikeEdition()
const raid = (scope: Raid['scope'], place: Raid['place']): Raid => ({
  ...strike('rostov-region'),
  kind: 'raid',
  id: `raid-${scope}`,
  launchedBy: 'UA',
  launched: null,
  intercepted: exactly(12),
  lost: null,
  hits: null,
  missilesLaunched: null,
  missilesIntercepted: null,
  wording: null,
  oneStatement: false,
  scope,
  place,
})

describe('what the map draws', () => {
  it('draws a region’s total as an area, and its parts as circles inside it', () => {
    const { points, areas } = computeMapSymbols(STRIKES, edition)
    expect(areas.map(({ place }) => place.id)).toEqual(['rostov-region'])
    expect(points.map(({ place }) => place.id)).toEqual([
      'rostov-on-don',
      'bataysk',
      'cherkasy',
      'odesa',
      'zaporizhzhia',
      'kushuhum',
    ])
  })
  it('draws several strikes on one place as one symbol', () => {
    const twice = [
      strike('cherkasy', { id: 'a', wounded: exactly(6) }),
      strike('cherkasy', { id: 'b', wounded: exactly(2), attacker: null }),
    ]
    const [symbol, ...others] = computeMapSymbols(twice, strikeEdition(twice)).points
    expect(others).toEqual([])
    expect(symbol).toMatchObject({ side: 'RU', tally: { strikes: 2, people: { value: 8, bound: 'at-least' } } })
  })
  it('says "near" only while every strike is told as near', () => {
    const near = strike('odesa', { id: 'near', precision: 'near-settlement' })
    expect(computeMapSymbols([near], edition).points[0]!.precision).toBe('near')
    expect(computeMapSymbols([near, strike('odesa')], edition).points[0]!.precision).toBe('at')
    expect(computeMapSymbols([strike('odesa', { precision: 'district' })], edition).points[0]!.precision).toBe(
      'district',
    )
  })
  it('names what is told of a country only instead of pinning it to a spot', () => {
    const vague = strike('russia')
    expect(computeMapSymbols([vague], edition)).toEqual({ points: [], areas: [], undrawn: [vague] })
  })
  it('names what stands at a place that the edition does not know', () => {
    expect(computeMapSymbols([strike('atlantis')], edition).undrawn).toHaveLength(1)
  })
  it('shows a raid told for one region as an area, and no national raid', () => {
    const regional = raid('regional', { id: 'rostov-region', precision: 'region' })
    expect([regional, raid('national', null)].filter(isMapEntry)).toEqual([regional])
    expect(computeMapSymbols([regional], edition).areas).toMatchObject([
      { side: 'UA', tally: { strikes: 0, people: null } },
    ])
  })
})

it('parts strikes by side, and gives those of no named attacker to none', () => {
  const attackers = ['RU', 'RU', 'UA', null] as const
  expect(attackerShares(attackers.map((attacker) => strike('cherkasy', { attacker })))).toEqual({ RU: 0.5, UA: 0.25 })
})

it.each([
  [['RU', 'RU'], 'RU'],
  [['UA', null], 'UA'],
  [['RU', null, 'UA'], 'both'],
  [[null], 'unnamed'],
] as const)('whose strikes %o are: %s', (attackers, side) => {
  expect(sideOf(attackers.map((attacker) => strike('cherkasy', { attacker })))).toBe(side)
})
