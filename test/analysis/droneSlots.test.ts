import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSlots, nextSlot, SLOT_UNITS, slotOf } from '../../src/analysis/droneSlots'
import type { SlotUnit } from '../../src/analysis/droneSlots'
import { isoOfDay } from '../../src/text/calendar'

const day = fc.integer({ min: 10_000, max: 30_000 }).map(isoOfDay)
const unit = fc.constantFrom(...SLOT_UNITS)

describe('slots of time', () => {
  it.each<[SlotUnit, string]>([
    ['night', '2025-12-17'],
    ['week', '2025-12-15'],
    ['month', '2025-12-01'],
    ['quarter', '2025-10-01'],
    ['year', '2025-01-01'],
  ])('puts 17 December 2025 into the %s that begins on %s', (name, from) => {
    expect(slotOf('2025-12-17', name)).toBe(from)
  })

  it('begins a slot with the day that begins it', () => {
    fc.assert(
      fc.property(day, unit, (iso, name) => {
        expect(slotOf(slotOf(iso, name), name)).toBe(slotOf(iso, name))
      }),
    )
  })

  it('counts as many slots as one passes from first to last', () => {
    fc.assert(
      fc.property(day, day, unit, (a, b, name) => {
        const [first, last] = a < b ? [a, b] : [b, a]
        const steps = countSlots(first, last, name)
        fc.pre(steps < 3000)
        let at = slotOf(first, name)
        for (let i = 1; i < steps; i++) at = nextSlot(at, name)
        expect(at).toBe(slotOf(last, name))
      }),
    )
  })
})
