import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadApart } from '../../src/analysis/spreadApart'

const points = fc.array(fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) }), {
  maxLength: 30,
})

it('leaves no two symbols too close to be pressed one by one', () => {
  fc.assert(
    fc.property(points, (all) => {
      const spread = spreadApart(all, 24)
      const crowded = spread.some((a, i) =>
        spread.slice(i + 1).some((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < 24),
      )
      expect(crowded).toBe(false)
    }),
  )
})

it('leaves in its place whatever has room', () => {
  const apart = [
    { x: 0, y: 0 },
    { x: 24, y: 0 },
    { x: 0, y: -30 },
  ]
  expect(spreadApart(apart, 24)).toEqual(apart)
})

it('moves the later of two away from the earlier, and no farther than it must', () => {
  const [first, second] = spreadApart(
    [
      { x: 100, y: 100 },
      { x: 104, y: 100 },
    ],
    24,
  )
  expect(first).toEqual({ x: 100, y: 100 })
  expect(second!.x).toBeGreaterThanOrEqual(124)
  expect(second!.x).toBeLessThan(128)
})
