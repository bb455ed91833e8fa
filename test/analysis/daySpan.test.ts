import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDaySpans, daySpanOf, headSpan, isFuzzy, sortDay } from '../../src/analysis/daySpan'
import type { DaySpan } from '../../src/analysis/daySpan'
import { PRECISIONS } from '../../src/model/when'
import { isoOfDay } from '../../src/text/calendar'

const span = (start: string, end: string, precision: DaySpan['precision'] = 'day'): DaySpan => ({
  start,
  end,
  precision,
})

const arbitrarySpan: fc.Arbitrary<DaySpan> = fc
  .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 60 }), fc.constantFrom(...PRECISIONS))
  .map(([day, length, precision]) =>
    daySpanOf({ start: isoOfDay(day), end: isoOfDay(day + length), precision, basis: 'stated', asWritten: null }),
  )

describe('the day under which an entry stands', () => {
  it('puts what is told to the hour with the rest of its day', () => {
    expect(
      daySpanOf({ start: '2025-12-18', end: '2025-12-18', precision: 'time', basis: 'stated', asWritten: '9 a.m.' }),
    ).toEqual(span('2025-12-18', '2025-12-18'))
  })

  it('takes two days of talks and a night for certain, and a weekend, week, month or vague span for fuzzy', () => {
    expect(PRECISIONS.filter((precision) => precision !== 'time' && isFuzzy({ precision }))).toEqual([
      'weekend',
      'week',
      'month',
      'vague',
    ])
  })

  it('reads downwards: the weekend of the 20th, the 18th, the night before it, the 17th', () => {
    const days = [
      span('2025-12-20', '2025-12-21', 'weekend'),
      span('2025-12-18', '2025-12-18'),
      span('2025-12-17', '2025-12-18', 'night'),
      span('2025-12-17', '2025-12-17'),
      span('2025-12-14', '2025-12-15'),
    ]
    expect([...days].reverse().sort(compareDaySpans)).toEqual(days)
  })

  it('keeps a month from standing above its last days', () => {
    const month = span('2025-12-01', '2025-12-31', 'month')
    expect([month, span('2025-12-04', '2025-12-04')].sort(compareDaySpans)[1]).toBe(month)
  })

  it('places every span on one of its own days, in an order without ties between different spans', () => {
    fc.assert(
      fc.property(arbitrarySpan, arbitrarySpan, (a, b) => {
        expect([a.start, a.end]).toContain(isoOfDay(sortDay(a)))
        expect(Math.sign(compareDaySpans(a, b))).toBe(-Math.sign(compareDaySpans(b, a)) + 0)
        expect(compareDaySpans(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
  })
})

describe('the heading of a day', () => {
  it.each([
    [span('2025-12-18', '2025-12-18'), '18', 'December, Thursday'],
    [span('2025-12-14', '2025-12-15'), '14–15', 'December, Sun–Mon'],
    [span('2025-12-17', '2025-12-18', 'night'), '17–18', 'December, night'],
    [span('2025-12-20', '2025-12-21', 'weekend'), '20–21', 'December, weekend'],
    [span('2025-12-01', '2025-12-31', 'month'), 'December', 'day unknown'],
    [span('2025-12-18', '2025-12-18', 'vague'), '18', 'December, about this day'],
    [span('2025-12-01', '2025-12-16', 'vague'), '1–16', 'December, day unknown'],
    [span('2025-11-30', '2025-12-01', 'night'), '30 Nov – 1 Dec', 'night'],
    [span('2025-11-10', '2025-12-20'), '10 Nov – 20 Dec', ''],
  ])('of %o is %s over %s', (day, numerals, words) => {
    expect(headSpan(day, false)).toEqual({ numerals, words })
  })

  it('tells the year where it does not go without saying', () => {
    expect(headSpan(span('2014-03-18', '2014-03-18'), true)).toEqual({ numerals: '18', words: 'March 2014, Tuesday' })
    expect(headSpan(span('2022-02-01', '2022-02-28', 'month'), true)).toEqual({
      numerals: 'February',
      words: '2022, day unknown',
    })
    expect(headSpan(span('2022-02-24', '2022-04-05'), true)).toEqual({ numerals: '24 Feb – 5 Apr', words: '2022' })
  })

  it('keeps the days of a night or a week over New Year', () => {
    expect(headSpan(span('2025-12-31', '2026-01-01', 'night'), false)).toEqual({
      numerals: '31 Dec – 1 Jan',
      words: '2025–2026, night',
    })
    expect(headSpan(span('2025-12-29', '2026-01-04', 'week'), true)).toEqual({
      numerals: '29 Dec – 4 Jan',
      words: '2025–2026, week',
    })
  })

  it('tells both years of a span from one year into another, asked or not', () => {
    expect(headSpan(span('2022-02-24', '2025-12-18', 'vague'), false)).toEqual({
      numerals: '24 Feb – 18 Dec',
      words: '2022–2025, day unknown',
    })
  })
})
