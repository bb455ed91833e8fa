import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STRATA, chooseDomain, countByDay } from '../../src/analysis/density'
import { dayNumber, isoOfDay } from '../../src/text/calendar'
import { sampleEdition } from '../views/timeline/sampleEdition'
import { arbitraryTimeline } from './arbitraryTimeline'
import { countsOn } from './countsOn'

describe('entries by day', () => {
  it('counts each kept entry once, on its first day', () => {
    fc.assert(
      fc.property(arbitraryTimeline, fc.infiniteStream(fc.boolean()), (edition, keep) => {
        const kept = edition.entries.filter(() => keep.next().value)
        const { firstDay, days, counts, total } = countByDay(edition, kept)
        expect(total).toBe(kept.length)
        for (let i = 0; i < days; i++) {
          const sum = STRATA.reduce((all, stratum) => all + counts[stratum][i]!, 0)
          expect(sum).toBe(kept.filter(({ when }) => when.start === isoOfDay(firstDay + i)).length)
        }
      }),
    )
  })

  it('tells what was said from the arms of either side', () => {
    const edition = sampleEdition()
    const { counts, firstDay } = countByDay(edition, edition.entries)
    const night = dayNumber('2025-12-17') - firstDay
    expect(STRATA.map((stratum) => counts[stratum][night])).toEqual([1, 5, 3])
  })

  it('gives an edition without entries no days', () => {
    const edition = sampleEdition([])
    expect(chooseDomain(countByDay(edition, []))).toEqual({ first: 0, last: 0 })
  })
})

describe('the stretch that the strip draws', () => {
  const december = Array.from({ length: 40 }, (_, i) => dayNumber('2025-12-02') + (i % 20))

  it('is not squeezed by an annexation of 2014 or a deadline in 2027', () => {
    const { first, last } = chooseDomain(countsOn([dayNumber('2014-03-18'), ...december, dayNumber('2027-01-01')]))
    expect([isoOfDay(first), isoOfDay(last)]).toEqual(['2025-12-02', '2025-12-21'])
  })

  it('takes in what lies within a week of it', () => {
    const { first } = chooseDomain(countsOn([dayNumber('2025-11-26'), ...december]))
    expect(isoOfDay(first)).toBe('2025-11-26')
  })

  it('draws all of a few entries, for none of them can be called an outlier', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 7 }), (days) => {
        expect(chooseDomain(countsOn(days))).toEqual({ first: Math.min(...days), last: Math.max(...days) })
      }),
    )
  })

  it('lies within the days told, begins and ends on a day with entries, and holds at least three fifths of them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 80 }), (days) => {
        const { first, last } = chooseDomain(countsOn(days))
        expect(days).toContain(first)
        expect(days).toContain(last)
        expect(days.filter((day) => day >= first && day <= last).length).toBeGreaterThanOrEqual(days.length * 0.6)
      }),
    )
  })
})
