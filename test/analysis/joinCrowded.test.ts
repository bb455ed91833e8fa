import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinCrowded, LARGEST_SHIFT } from '../../src/analysis/joinCrowded'
import type { Pressable } from '../../src/analysis/joinCrowded'

interface Item extends Pressable {
  /** Where each of those it holds stands on the map. */
  places: { x: number; y: number }[]
}

const LEAST = 24
const item = (x: number, y: number, size = LEAST): Item => ({ x, y, size, places: [{ x, y }] })
const join = (a: Item, b: Item): Item => ({ ...a, places: [...a.places, ...b.places], size: 30 })

const items = fc
  .array(fc.tuple(fc.nat(300), fc.nat(200), fc.integer({ min: LEAST, max: 80 })), { maxLength: 30 })
  .map((all) => all.map(([x, y, size]) => item(x, y, size)))

describe('crowded marks', () => {
  it('each keep a strip of their own, wide enough to be pressed', () => {
    fc.assert(
      fc.property(items, (all) => {
        const joined = joinCrowded(all, LEAST, join)
        for (const [i, a] of joined.entries()) {
          for (const b of joined.slice(i + 1)) {
            const strip = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) + Math.abs(a.size - b.size) / 2
            expect(strip).toBeGreaterThan(LEAST - 0.001)
          }
        }
      }),
    )
  })
  it('stand where their places are, or no more than a few pixels beside', () => {
    fc.assert(
      fc.property(items, (all) => {
        for (const { x, y, places } of joinCrowded(all, LEAST, join)) {
          expect(Math.min(...places.map((place) => Math.hypot(place.x - x, place.y - y)))).toBeLessThanOrEqual(
            LARGEST_SHIFT + 0.001,
          )
        }
      }),
    )
  })
  it('lose none: whatever finds no room is in one with its neighbour', () => {
    fc.assert(
      fc.property(items, (all) => {
        const kept = joinCrowded(all, LEAST, join).flatMap(({ places }) => places)
        const sorted = (places: { x: number; y: number }[]) => places.map(({ x, y }) => `${x} ${y}`).sort()
        expect(sorted(kept)).toEqual(sorted(all.flatMap(({ places }) => places)))
      }),
    )
  })
  it('may lie upon each other where both can still be pressed', () => {
    const [large, small] = joinCrowded([item(100, 100, 60), item(104, 107)], LEAST, join)
    expect(large).toMatchObject({ x: 100, y: 100 })
    expect(small).toMatchObject({ x: 104, y: 107 })
  })
  it('become one when they would have to move farther', () => {
    expect(joinCrowded([item(100, 100), item(104, 110)], LEAST, join)).toHaveLength(1)
    expect(joinCrowded([item(100, 100), item(104, 119)], LEAST, join)).toMatchObject([{ y: 100 }, { x: 104, y: 124 }])
  })
})
