import { describe, expect, it } from 'vitest'
import type { When } from '../../src/model/when'
import { formatCount, plural } from '../../src/text/formatCount'
import { formatSpan, formatWhen, inSentence, spanDays } from '../../src/text/formatWhen'

const when = (start: string, end: string, precision: When['precision']): When => ({ start, end, precision, basis: 'resolved', asWritten: null })

describe('dates for people', () => {
  it('gives a night both its days', () => {
    expect(formatWhen(when('2025-12-17', '2025-12-18', 'night'))).toBe('Night of 17–18 December 2025')
  })
  it('names the weekday of a single day', () => {
    expect(formatWhen(when('2025-12-18', '2025-12-18', 'day'))).toBe('Thursday, 18 December 2025')
  })
  it('spells out a span across months and across years', () => {
    expect(formatSpan('2025-11-30', '2025-12-02')).toBe('30 November – 2 December 2025')
    expect(formatSpan('2025-12-31', '2026-01-01')).toBe('31 December 2025 – 1 January 2026')
    expect(formatSpan('2025-12-14', '2025-12-21', 'short')).toBe('14–21 Dec')
  })
  it('says of what no article dates that the day is the one on which it was told', () => {
    const told = { ...when('2025-12-17', '2025-12-17', 'day'), basis: 'told' as const }
    expect(formatWhen(told)).toBe('As told on 17 December 2025')
    expect(inSentence(formatWhen(told))).toBe('as told on 17 December 2025')
  })

  it('keeps weekends, weeks, months and vague spans apart', () => {
    expect(formatWhen(when('2025-12-20', '2025-12-21', 'weekend'))).toBe('Weekend of 20–21 December 2025')
    expect(formatWhen(when('2025-11-01', '2025-11-30', 'month'))).toBe('November 2025')
    expect(formatWhen(when('2025-12-01', '2025-12-16', 'vague'))).toBe('Some time in 1–16 December 2025')
  })
  it('counts both ends of a span', () => {
    expect(spanDays({ start: '2025-12-17', end: '2025-12-18' })).toBe(2)
  })
})

describe('counts for people', () => {
  it('keeps the lower bound of "at least 32"', () => {
    expect(formatCount({ value: 32, bound: 'at-least' })).toBe('at least 32')
  })
  it('says that an unknown number is unknown, and that none is none', () => {
    expect(formatCount(null)).toBe('number unknown')
    expect(formatCount({ value: 0, bound: 'exact' })).toBe('0')
  })
  it('groups thousands the same way everywhere', () => {
    expect(plural(100000, 'entry', 'entries')).toBe('100,000 entries')
    expect(plural(1, 'entry', 'entries')).toBe('1 entry')
  })
})
