import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_BARS, readDroneNights } from '../../src/analysis/droneNights'
import { DRONE_PARTS, tallyDrones } from '../../src/analysis/droneTally'
import { BELLIGERENTS } from '../../src/model/side'
import { addDays } from '../../src/text/calendar'
import { exactly } from '../counts'
import { arbitraryRaids, raidOn, russianRaid, ukrainianRaid } from './sampleRaids'

const everyNight = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    raidOn(addDays('2025-01-01', i), { launched: exactly(10), intercepted: exactly(8) }),
  )

describe('readDroneNights', () => {
  it('puts both sides of one night into one slot', () => {
    const { slots, nights, unit } = readDroneNights([russianRaid, ukrainianRaid])
    expect(unit).toBe('night')
    expect(nights).toBe(1)
    expect(slots).toHaveLength(1)
    expect(slots[0]?.RU?.raids).toEqual([russianRaid])
    expect(slots[0]?.UA?.raids).toEqual([ukrainianRaid])
  })

  it('keeps nights without a report as gaps, not as zeros', () => {
    const { slots } = readDroneNights([russianRaid, raidOn('2025-12-20', { launched: exactly(5) })])
    expect(slots.map(({ from }) => from)).toEqual(['2025-12-17', '2025-12-18', '2025-12-19', '2025-12-20'])
    expect(slots[1]?.RU).toBeNull()
    expect(slots[3]?.UA).toBeNull()
  })

  it('counts no regional tally, no part of another and no week among the nights', () => {
    const regional = raidOn('2025-12-17', { scope: 'regional', launched: exactly(9) })
    const part = raidOn('2025-12-17', { partOf: russianRaid.id, launched: exactly(4) })
    const week = raidOn('2025-12-15', {
      when: { ...russianRaid.when, start: '2025-12-15', end: '2025-12-21', precision: 'week' },
      launched: exactly(700),
    })
    const { totals, aside } = readDroneNights([russianRaid, regional, part, week])
    expect(totals.RU?.launched).toEqual({ count: exactly(82), raids: 1 })
    expect(aside).toEqual([regional, part, week])
  })

  it.each(['weekend', 'vague', 'day'] as const)('takes two days that are told as a %s for no night', (precision) => {
    const twoDays = raidOn('2025-12-20', { when: { ...raidOn('2025-12-20').when, precision }, launched: exactly(1200) })
    const { totals, nights, aside } = readDroneNights([russianRaid, twoDays])
    expect(nights).toBe(1)
    expect(totals.RU?.launched).toEqual({ count: exactly(82), raids: 1 })
    expect(aside).toEqual([twoDays])
  })

  it('takes hours from one day into the next, and a single day, for one night each', () => {
    const hours = raidOn('2025-12-18', {
      when: { ...russianRaid.when, start: '2025-12-18', end: '2025-12-19', precision: 'time' },
    })
    const byDay = raidOn('2025-12-20', {
      when: { ...russianRaid.when, start: '2025-12-20', end: '2025-12-20', precision: 'day' },
    })
    expect(readDroneNights([hours, byDay]).aside).toEqual([])
  })

  it.each<[number, string]>([
    [1, 'night'],
    [62, 'night'],
    [63, 'week'],
    [900, 'week'],
    [1500, 'month'],
  ])('draws %i nights in a row by %s', (count, unit) => {
    expect(readDroneNights(everyNight(count)).unit).toBe(unit)
  })

  it('holds nothing where no raid is told of', () => {
    expect(readDroneNights([])).toEqual({
      unit: 'night',
      slots: [],
      totals: { RU: null, UA: null },
      nights: 0,
      aside: [],
    })
  })

  it('never draws more bars than Recharts mounts at once', () => {
    fc.assert(
      fc.property(arbitraryRaids, (raids) => {
        const { slots, totals } = readDroneNights(raids)
        const parts = BELLIGERENTS.flatMap((side) => DRONE_PARTS.filter((part) => totals[side]?.[part].count)).length
        expect(slots.length * parts).toBeLessThanOrEqual(MOST_BARS)
      }),
    )
  })

  it('never mixes the sides, and loses no raid on the way into slots', () => {
    fc.assert(
      fc.property(arbitraryRaids, (raids) => {
        const { slots, totals, aside } = readDroneNights(raids)
        for (const side of BELLIGERENTS) {
          const drawn = slots.flatMap((slot) => slot[side]?.raids ?? [])
          expect(drawn.every(({ launchedBy }) => launchedBy === side)).toBe(true)
          expect(new Set(drawn)).toEqual(new Set(totals[side]?.raids ?? []))
          expect(drawn.length).toBe(totals[side]?.raids.length ?? 0)
        }
        const counted = BELLIGERENTS.flatMap((side) => totals[side]?.raids ?? [])
        expect(counted.length + aside.length).toBe(raids.length)
      }),
    )
  })

  it('preserves every sum when nights are put into weeks, months or years', () => {
    fc.assert(
      fc.property(arbitraryRaids, (raids) => {
        const { slots, totals } = readDroneNights(raids)
        for (const side of BELLIGERENTS) {
          for (const part of [...DRONE_PARTS, 'launched'] as const) {
            const inSlots = slots.reduce((sum, slot) => sum + (slot[side]?.[part].count?.value ?? 0), 0)
            expect(inSlots).toBe(tallyDrones(totals[side]?.raids ?? [])[part].count?.value ?? 0)
          }
        }
      }),
    )
  })

  it('lays slots edge to edge, each raid inside its own', () => {
    fc.assert(
      fc.property(arbitraryRaids, (raids) => {
        const { slots } = readDroneNights(raids)
        slots.forEach((slot, i) => {
          if (i > 0) expect(slot.from).toBe(addDays(slots[i - 1]!.to, 1))
          for (const side of BELLIGERENTS) {
            for (const { when } of slot[side]?.raids ?? [])
              expect(when.start >= slot.from && when.start <= slot.to).toBe(true)
          }
        })
      }),
    )
  })
})
