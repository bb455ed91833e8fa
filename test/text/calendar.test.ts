import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, isIsoDate, isoOfDay, mondayOf, weekdayOf } from '../../src/text/calendar'

/** From 1901 to 2243. */
const day = fc.integer({ min: -25_000, max: 100_000 })

describe('calendar arithmetic', () => {
  it('counts days and gives them back as dates', () => {
    fc.assert(fc.property(day, (n) => dayNumber(isoOfDay(n)) === n))
  })

  it('knows the weekdays of December 2025', () => {
    expect(weekdayOf('2025-12-17')).toBe(3)
    expect(weekdayOf('2025-12-21')).toBe(0)
  })

  it('moves a week to the same weekday, before 1970 as after', () => {
    fc.assert(fc.property(day, (n) => weekdayOf(addDays(isoOfDay(n), 7)) === weekdayOf(isoOfDay(n))))
  })

  it('begins a week on the Monday at most six days before, before 1970 as after', () => {
    fc.assert(
      fc.property(day, (n) => weekdayOf(isoOfDay(mondayOf(n))) === 1 && n - mondayOf(n) >= 0 && n - mondayOf(n) < 7),
    )
    expect(isoOfDay(mondayOf(dayNumber('2025-12-17')))).toBe('2025-12-15')
  })

  it('crosses months and leap days', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  })

  it('refuses dates that no calendar has', () => {
    expect(isIsoDate('2025-02-30')).toBe(false)
    expect(isIsoDate('2025-13-01')).toBe(false)
    expect(isIsoDate('17 December')).toBe(false)
    expect(isIsoDate('2025-12-17')).toBe(true)
  })
})
