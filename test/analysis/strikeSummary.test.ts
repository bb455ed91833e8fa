import { describe, expect, it } from 'vitest'
import { computeMapSymbols } from '../../src/analysis/mapSymbols'
import { daysCovered, summariseStrikes } from '../../src/analysis/strikeSummary'
import { DAY, STRIKES, strike, strikeEdition } from './sampleStrikes'

const summary = (strikes = STRIKES) => summariseStrikes(computeMapSymbols(strikes, strikeEdition(strikes)))
const on = (start: string) => strike('cherkasy', { id: start, when: { ...DAY, start, end: start } })

describe('the map’s heading', () => {
  it('counts places, nights and days', () => {
    expect(summary()).toBe('6 places, one night and one day')
    expect(summary([strike('cherkasy')])).toBe('1 place, one night')
  })
  it('names regions where no place is told', () => {
    expect(summary([strike('rostov-region')])).toBe('1 region, one night')
  })
  it('gives a span once the dates are many, or one of them is vague', () => {
    expect(summary(['2025-12-02', '2025-12-05', '2025-12-09', '2025-12-17'].map(on))).toBe(
      '1 place, 2–17 December 2025',
    )
    expect(
      summary([strike('odesa', { when: { ...DAY, start: '2025-12-01', end: '2025-12-31', precision: 'month' } })]),
    ).toBe('1 place, 1–31 December 2025')
  })
  it('does not call a strike none that is told of a country alone', () => {
    expect(summary([strike('russia')])).toBe('no place on the map, one night')
    expect(summary([strike('russia'), strike('cherkasy')])).toBe('1 place, one night')
  })
  it('says when there is none', () => {
    expect(summary([])).toBe('none among the entries shown')
  })
})

it('covers all days from the first to the last', () => {
  expect(daysCovered([on('2025-12-09'), on('2025-11-30'), strike('odesa')])).toBe('30 November – 18 December 2025')
})
