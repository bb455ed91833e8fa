import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barLength, layOutNight } from '../../src/analysis/layOutNight'
import { roundUp } from '../../src/analysis/roundUp'
import { atLeast, exactly } from '../counts'
import { arbitraryRaids, raidOn, russianRaid, ukrainianRaid } from './sampleRaids'

const WIDE_EM = 44

describe('layOutNight', () => {
  it('labels a wide bar where it stands and needs no sentence', () => {
    const layout = layOutNight(russianRaid, 82, WIDE_EM)
    expect(layout.segments.map(({ label }) => `${label.number} ${label.words}`)).toEqual([
      '63 intercepted or jammed',
      '19 unaccounted for',
    ])
    expect(layout.after).toEqual({ strong: '82 launched', words: '77% stopped' })
    expect(layout.isComplete).toBe(true)
    expect(layout.isOpen).toBe(false)
  })

  it('leaves the bar open and asks where no launch count is given', () => {
    const layout = layOutNight(ukrainianRaid, 82, WIDE_EM)
    expect(layout.isOpen).toBe(true)
    expect(layout.after).toEqual({ strong: '?', words: 'no launch count given, so no rate' })
  })

  it('leaves a lower bound open too', () => {
    expect(layOutNight(raidOn('2025-12-17', { launched: atLeast(82) }), 82, WIDE_EM).isOpen).toBe(true)
  })

  it('asks for a sentence on a narrow row, where not every word has room', () => {
    expect(layOutNight(russianRaid, 82, 20).isComplete).toBe(false)
  })

  it('does not call drones unaccounted for whose fate no one told', () => {
    const [segment] = layOutNight(raidOn('2025-12-17', { launched: exactly(40) }), 40, WIDE_EM).segments
    expect(segment?.label.words).toBe('fate unknown')
  })

  it('keeps every bar inside its row and its parts edge to edge, in proportion', () => {
    fc.assert(
      fc.property(arbitraryRaids, fc.integer({ min: 5, max: 120 }), (raids, rowEm) => {
        const longest = Math.max(0, ...raids.map(barLength))
        for (const raid of raids) {
          const { segments, end } = layOutNight(raid, longest, rowEm)
          expect(end).toBeLessThanOrEqual(1)
          let at = 0
          for (const { left, width, drones } of segments) {
            expect(left).toBeCloseTo(at)
            expect(width / end).toBeCloseTo(drones / barLength(raid))
            at += width
          }
        }
      }),
    )
  })
})

describe('roundUp', () => {
  it.each([
    [0, 10],
    [82, 100],
    [101, 120],
    [291, 300],
    [800, 800],
    [14_600, 16_000],
  ])('tops %i with %i', (value, top) => {
    expect(roundUp(value)).toBe(top)
  })

  it('is never below the value, nor more than twice it and ten', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        expect(roundUp(value)).toBeGreaterThanOrEqual(value)
        expect(roundUp(value)).toBeLessThanOrEqual(2 * value + 10)
      }),
    )
  })
})
