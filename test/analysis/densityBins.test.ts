import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MOST_BINS,
  UNITS,
  binAt,
  binDays,
  chooseUnit,
  describeBins,
  heightOf,
  nextUnit,
  placeOfDay,
  startOfUnit,
} from '../../src/analysis/densityBins'
import { dayNumber, isoOfDay, weekdayOf } from '../../src/text/calendar'
import { countsOn } from './countsOn'

const day = fc.integer({ min: -5000, max: 40_000 })
const unit = fc.constantFrom(...UNITS)
const days = fc.array(fc.integer({ min: 19_000, max: 21_500 }), { minLength: 1, maxLength: 40 })

/** Counts, the stretch they are drawn over, a unit, and a day to end with. */
const drawn = fc.record({ days, unit, until: day }).map(({ days, unit, until }) => {
  const counts = countsOn(days)
  return {
    days,
    unit,
    bins: binDays(counts, { first: counts.firstDay, last: counts.firstDay + counts.days - 1 }, unit, until),
  }
})

describe('the units of the strip', () => {
  it('hold every day in exactly one day, week from Monday, or month from the 1st', () => {
    fc.assert(
      fc.property(day, unit, (day, unit) => {
        const start = startOfUnit(day, unit)
        expect(start).toBeLessThanOrEqual(day)
        expect(nextUnit(start, unit)).toBeGreaterThan(day)
        expect(startOfUnit(nextUnit(start, unit), unit)).toBe(nextUnit(start, unit))
        if (unit === 'week') expect(weekdayOf(isoOfDay(start))).toBe(1)
        if (unit === 'month') expect(isoOfDay(start).slice(8)).toBe('01')
      }),
    )
  })

  it('follow the length of the stretch: days for weeks, weeks for a year, months for twenty', () => {
    const first = dayNumber('2025-12-02')
    expect([20, 365, 7300].map((length) => chooseUnit({ first, last: first + length - 1 }))).toEqual([
      'day',
      'week',
      'month',
    ])
  })
})

describe('the bars of the strip', () => {
  it('hold every entry once, in a bar or off an end', () => {
    fc.assert(
      fc.property(drawn, ({ days, bins }) => {
        const heights = bins.edges.slice(1).map((_, i) => heightOf(bins, i))
        heights.forEach((height, i) =>
          expect(height).toBe(days.filter((day) => day >= bins.edges[i]! && day < bins.edges[i + 1]!).length),
        )
        expect(heights.reduce((sum, height) => sum + height, bins.before + bins.after)).toBe(days.length)
        expect(bins.most).toBe(Math.max(...heights))
      }),
    )
  })

  it('are never more than can be told apart, and show all where all fits', () => {
    fc.assert(
      fc.property(drawn, ({ days, unit, bins }) => {
        const count = bins.edges.length - 1
        expect(count).toBeLessThanOrEqual(MOST_BINS[unit])
        if (count < MOST_BINS[unit]) expect(bins.before + bins.after).toBe(0)
        expect(bins.edges[0]).toBeGreaterThanOrEqual(startOfUnit(Math.min(...days), unit))
      }),
    )
  })

  it('of a stretch too long for them end with the day asked for', () => {
    const counts = countsOn([dayNumber('2020-01-01'), dayNumber('2025-12-31')])
    const bins = binDays(
      counts,
      { first: counts.firstDay, last: counts.firstDay + counts.days - 1 },
      'day',
      dayNumber('2024-02-29'),
    )
    expect(isoOfDay(bins.edges.at(-1)! - 1)).toBe('2024-02-29')
    expect([bins.before, bins.after]).toEqual([1, 1])
  })

  it('stand where their days stand: the place of a day lies in the bar that holds it', () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ bins }, share) => {
        const [first, end] = [bins.edges[0]!, bins.edges.at(-1)!]
        const day = first + Math.floor(share * (end - first))
        const bar = binAt(bins, placeOfDay(bins, day) + 1e-9)
        expect(bins.edges[bar]).toBeLessThanOrEqual(day)
        expect(bins.edges[bar + 1]).toBeGreaterThan(day)
      }),
    )
  })

  it('keep places off the strip at its ends', () => {
    const bins = binDays(countsOn([100, 110]), { first: 100, last: 110 }, 'day', 110)
    expect([placeOfDay(bins, 5), placeOfDay(bins, 500), binAt(bins, -3), binAt(bins, 3)]).toEqual([0, 1, 0, 10])
  })

  it('are told in a sentence to who does not see them', () => {
    const counts = countsOn(['2025-12-16', '2025-12-17', '2025-12-17'].map(dayNumber))
    const stretch = { first: counts.firstDay, last: counts.firstDay + 1 }
    expect(describeBins(binDays(counts, stretch, 'day', stretch.last))).toBe(
      'One bar a day, 16–17 December 2025; the most, 2 entries: Wednesday, 17 December 2025.',
    )
    const later = { first: stretch.last + 1, last: stretch.last + 3 }
    expect(describeBins(binDays(counts, later, 'day', later.last))).toBe(
      'One bar a day, 18–20 December 2025; no entries.',
    )
  })
})
