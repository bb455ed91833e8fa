import { describe, expect, it, vi } from 'vitest'
import { readDroneNights } from '../../../src/analysis/droneNights'
import { filterEntries } from '../../../src/analysis/filterEntries'
import { DEFAULT_STATE } from '../../../src/link/viewState'
import { addDays } from '../../../src/text/calendar'
import { openSlot } from '../../../src/views/drones/openSlot'
import { exactly } from '../../counts'
import { editionOf } from '../../analysis/sampleEntries'
import { raidOn } from '../../analysis/sampleRaids'

const raids = Array.from({ length: 80 }, (_, i) => raidOn(addDays('2025-10-01', i), { launched: exactly(100) }))
const question = { ...DEFAULT_STATE, matches: null }

/** The nights left once the bar of Russia's drones at this place is pressed. */
function press(entries: typeof raids, at: number) {
  const change = vi.fn()
  const { slots, unit } = readDroneNights(entries)
  openSlot(slots[at]!, 'RU', unit, change)
  const dates = change.mock.calls[0]![0] as { from: string; to: string }
  const left = filterEntries(editionOf(raids), { ...question, ...dates }).entries
  return { bar: slots[at]!.RU, left: readDroneNights(left).totals.RU }
}

describe('a bar that adds up nights', () => {
  it('opens exactly these nights, and not the one that ends where they begin', () => {
    const { bar, left } = press(raids, 4)
    expect(bar!.launched.count).toEqual(exactly(700))
    expect(left).toEqual(bar)
  })

  it('opens no night that the dates had left out', () => {
    const { bar, left } = press(raids.slice(3), 0)
    expect(bar!.launched.count).toEqual(exactly(200))
    expect(left).toEqual(bar)
  })

  it('opens the evidence where all it adds up was told of one night', () => {
    const change = vi.fn()
    const twice = [raids[7]!, { ...raids[7]!, id: 'raid-again' }]
    const { slots } = readDroneNights(twice)
    openSlot(slots[0]!, 'RU', 'week', change)
    expect(change).toHaveBeenCalledWith({ entry: raids[7]!.id, claim: null })
  })
})
