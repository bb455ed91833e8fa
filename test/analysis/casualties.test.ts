import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  casualtiesOf,
  formatCasualties,
  formatPeople,
  formatShort,
  formatTally,
  tallyStrikes,
} from '../../src/analysis/casualties'
import { BOUNDS } from '../../src/model/count'
import { atLeast, exactly } from '../counts'
import { STRIKES, entriesById, strike } from './sampleStrikes'

const tally = (entries = STRIKES) => tallyStrikes(entries, entriesById(entries))
const only = (...places: string[]) => STRIKES.filter(({ place }) => places.includes(place.id))

describe('casualties in words', () => {
  it.each([
    [null, exactly(6), '6 wounded'],
    [null, atLeast(32), 'at least 32 wounded'],
    [exactly(3), atLeast(10), '3 killed, at least 10 wounded'],
    [null, null, 'number unknown'],
    [exactly(0), exactly(0), 'no casualties'],
    [exactly(0), exactly(4), '4 wounded'],
    [exactly(0), null, 'no one killed'],
    [null, exactly(0), 'no one wounded'],
  ])('of %o killed and %o wounded', (killed, wounded, words) => {
    expect(formatCasualties({ killed, wounded })).toBe(words)
  })
})

describe('casualties of one strike', () => {
  it('keeps the lower bound of "at least ten"', () => {
    expect(casualtiesOf({ killed: exactly(3), wounded: atLeast(10) })).toEqual(atLeast(13))
  })
  it('is a lower bound where only the killed are told', () => {
    expect(casualtiesOf({ killed: exactly(2), wounded: null })).toEqual(atLeast(2))
  })
  it('has no upper bound where only "at most three killed" is told', () => {
    expect(casualtiesOf({ killed: { value: 3, bound: 'at-most' }, wounded: null })).toEqual({
      value: 3,
      bound: 'about',
    })
  })
  it('is unknown where nothing is told, never zero', () => {
    expect(casualtiesOf({ killed: null, wounded: null })).toBeNull()
  })
})

describe('a tally of strikes', () => {
  it('adds the people of a total and not of its parts, which are the strikes', () => {
    expect(tally(only('rostov-region', 'rostov-on-don', 'bataysk'))).toEqual({
      strikes: 2,
      drafts: 0,
      unknown: 0,
      people: atLeast(13),
    })
  })
  it('adds the parts when the total is not among them', () => {
    expect(tally(only('rostov-on-don', 'bataysk'))).toEqual({ strikes: 2, drafts: 0, unknown: 0, people: atLeast(3) })
  })
  it('counts the parts when the total tells no number', () => {
    const whole = strike('rostov-region')
    const part = strike('bataysk', { killed: exactly(1), wounded: exactly(0), partOf: whole.id })
    expect(tally([whole, part]).people).toEqual(atLeast(1))
  })
  it('is a lower bound as soon as one strike tells no number', () => {
    const known = strike('cherkasy', { killed: exactly(0), wounded: exactly(6) })
    expect(tally([known]).people).toEqual(exactly(6))
    expect(tally([known, strike('kushuhum')])).toEqual({ strikes: 2, drafts: 0, unknown: 1, people: atLeast(6) })
  })
  it('says what a cluster holds', () => {
    expect(formatTally(tally())).toBe('6 strikes, at least 58 casualties')
    expect(formatTally(tally([strike('kushuhum')]))).toBe('1 strike, number unknown')
    expect(
      formatTally(
        tally([
          strike('cherkasy', { wounded: exactly(6), killed: exactly(0) }),
          strike('kushuhum', { status: 'draft' }),
        ]),
      ),
    ).toBe('2 strikes (1 draft), at least 6 casualties')
    expect(formatPeople({ strikes: 2, people: null })).toBe('numbers unknown')
    expect(formatPeople({ strikes: 1, people: exactly(1) })).toBe('1 casualty')
  })
  it('does not loop when parts name each other as their whole', () => {
    const a = strike('cherkasy', { killed: exactly(1), partOf: 'strike-odesa' })
    const b = strike('odesa', { killed: exactly(1), partOf: 'strike-cherkasy' })
    expect(tally([a, b]).strikes).toBeLessThanOrEqual(2)
  })
  it('does not depend on the order of the strikes', () => {
    const count = fc.option(fc.record({ value: fc.nat(500), bound: fc.constantFrom(...BOUNDS) }))
    const strikes = fc
      .array(fc.record({ killed: count, wounded: count, part: fc.option(fc.nat(9)) }), { maxLength: 10 })
      .map((all) =>
        all.map(({ part, ...numbers }, i) =>
          strike(`p${i}`, { ...numbers, partOf: part !== null && part < i ? `strike-p${part}` : null }),
        ),
      )
    fc.assert(
      fc.property(strikes, (entries) => {
        expect(tally([...entries].reverse())).toEqual(tally(entries))
      }),
    )
  })
})

it('shortens a number so that it fits a disc', () => {
  expect([7, 999, 1049, 1250, 23_400].map(formatShort)).toEqual(['7', '999', '1k', '1.3k', '23.4k'])
})
