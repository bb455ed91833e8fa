import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgesOfRange, moveEnd, slideRange, spanBars } from '../../src/analysis/brush'
import type { DateRange } from '../../src/analysis/brush'
import { UNITS, binDays } from '../../src/analysis/densityBins'
import { dayNumber, isoOfDay } from '../../src/text/calendar'
import { countsOn } from './countsOn'

const december = { first: dayNumber('2025-12-01'), last: dayNumber('2025-12-31') }
const byDay = binDays(countsOn([december.first, december.last]), december, 'day', december.last)
const byWeek = binDays(countsOn([december.first, december.last]), december, 'week', december.last)

const bins = fc
  .record({
    first: fc.integer({ min: 20_000, max: 20_400 }),
    length: fc.integer({ min: 1, max: 400 }),
    unit: fc.constantFrom(...UNITS),
  })
  .map(({ first, length, unit }) =>
    binDays(countsOn([first]), { first, last: first + length - 1 }, unit, first + length),
  )

const end = fc.option(fc.integer({ min: 19_900, max: 20_900 }), { nil: null })
const range: fc.Arbitrary<DateRange> = fc.tuple(end, end).map(([a, b]) => {
  const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b]
  return { from: from === null ? null : isoOfDay(from), to: to === null ? null : isoOfDay(to) }
})

const isInOrder = ({ from, to }: DateRange): boolean => from === null || to === null || from <= to

describe('a choice of dates on the strip', () => {
  it('covers whole bars: the choice lies within its edges wherever it lies on the strip', () => {
    fc.assert(
      fc.property(bins, range, (bins, range) => {
        const { low, high } = edgesOfRange(bins, range)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeGreaterThan(low)
        expect(high).toBeLessThan(bins.edges.length)
        const [first, last] = [bins.edges[0]!, bins.edges.at(-1)! - 1]
        if (range.from !== null && dayNumber(range.from) >= first && dayNumber(range.from) <= last) {
          expect(bins.edges[low]).toBeLessThanOrEqual(dayNumber(range.from))
          expect(bins.edges[low + 1]).toBeGreaterThan(dayNumber(range.from))
        }
      }),
    )
  })

  it('never has its ends crossed, wherever one is dragged', () => {
    fc.assert(
      fc.property(
        bins,
        range,
        fc.constantFrom('from' as const, 'to' as const),
        fc.integer({ min: -50, max: 500 }),
        (bins, range, end, edge) => {
          const onStrip = edgesOfRange(bins, range)
          const snapped = spanBars(bins, onStrip.low, onStrip.high - 1)
          const moved = moveEnd(bins, snapped, end, edge)
          expect(isInOrder(moved)).toBe(true)
          expect(moved[end === 'from' ? 'to' : 'from']).toBe(snapped[end === 'from' ? 'to' : 'from'])
        },
      ),
    )
  })

  it('is open at an end that is dragged to the end of the strip', () => {
    const range = { from: '2025-12-10', to: '2025-12-20' }
    expect(moveEnd(byDay, range, 'from', 0)).toEqual({ from: null, to: '2025-12-20' })
    expect(moveEnd(byDay, range, 'to', 31)).toEqual({ from: '2025-12-10', to: null })
    expect(moveEnd(byDay, range, 'to', 5)).toEqual({ from: '2025-12-10', to: '2025-12-10' })
  })

  it('of one bar is its first and last day', () => {
    expect(spanBars(byDay, 16, 16)).toEqual({ from: '2025-12-17', to: '2025-12-17' })
    expect(spanBars(byWeek, 2, 1)).toEqual({ from: '2025-12-08', to: '2025-12-21' })
  })

  it('keeps its number of bars while it slides, and stops at the ends of the strip', () => {
    fc.assert(
      fc.property(bins, range, fc.integer({ min: -500, max: 500 }), (bins, range, by) => {
        const before = edgesOfRange(bins, range)
        const after = edgesOfRange(bins, slideRange(bins, range, by))
        expect(after.high - after.low).toBe(before.high - before.low)
      }),
    )
    expect(slideRange(byDay, { from: '2025-12-10', to: '2025-12-11' }, 2)).toEqual({
      from: '2025-12-12',
      to: '2025-12-13',
    })
    expect(slideRange(byDay, { from: '2025-12-10', to: '2025-12-11' }, 99)).toEqual({
      from: '2025-12-30',
      to: '2025-12-31',
    })
  })

  it('stays as it was told where a slide leads nowhere', () => {
    const told = { from: '2025-12-29', to: '2025-12-31' }
    expect(slideRange(byDay, told, 3)).toBe(told)
  })
})
