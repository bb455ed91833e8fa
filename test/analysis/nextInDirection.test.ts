import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isArrow, nextInDirection } from '../../src/analysis/nextInDirection'

const centre = { x: 0, y: 0 }
const [right, farRight, above, below] = [
  { x: 10, y: 2 },
  { x: 30, y: 0 },
  { x: 1, y: -20 },
  { x: -3, y: 15 },
]
const all = [farRight, right, above, below, centre]

it('goes to the nearest symbol in the arrow’s direction', () => {
  expect(nextInDirection(all, centre, 'ArrowRight')).toBe(right)
  expect(nextInDirection(all, right, 'ArrowRight')).toBe(farRight)
  expect(nextInDirection(all, centre, 'ArrowUp')).toBe(above)
  expect(nextInDirection(all, centre, 'ArrowDown')).toBe(below)
})

it('stays where it is at the edge', () => {
  expect(nextInDirection(all, centre, 'ArrowLeft')).toBeNull()
})

it('never leads against the arrow', () => {
  const point = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) })
  fc.assert(
    fc.property(fc.array(point), point, (points, from) => {
      expect(nextInDirection(points, from, 'ArrowLeft')?.x ?? -100).toBeLessThan(from.x)
    }),
  )
})

it('tells arrow keys from others', () => {
  expect(['ArrowUp', 'Enter', 'toString'].map(isArrow)).toEqual([true, false, false])
})
