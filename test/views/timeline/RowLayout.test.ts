import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RowLayout, USUAL_ROW_PX } from '../../../src/views/timeline/RowLayout'

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 })
const layoutOf = (heights: readonly number[]) =>
  new RowLayout(
    Uint32Array.from(heights, (_, i) => i),
    Float32Array.from(heights),
  )

describe('where the rows of a long list stand', () => {
  it('is one under the other, a row not yet measured taking the usual height', () => {
    const layout = new RowLayout(Uint32Array.of(2, 0, 1), Float32Array.of(0, 80, 50))
    expect([0, 1, 2, 3].map((row) => layout.topOf(row))).toEqual([0, 50, 50 + USUAL_ROW_PX, 130 + USUAL_ROW_PX])
  })

  it('leads back from any height to the row that covers it', () => {
    fc.assert(
      fc.property(heights, fc.double({ min: -100, max: 20_000, noNaN: true }), (heights, y) => {
        const layout = layoutOf(heights)
        const row = layout.rowAt(y)
        if (row > 0) expect(layout.topOf(row)).toBeLessThanOrEqual(y)
        if (row < heights.length - 1) expect(layout.topOf(row + 1)).toBeGreaterThan(y)
      }),
    )
  })

  it('takes in what is measured, and says how far the row in sight has moved', () => {
    fc.assert(
      fc.property(heights, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 300 }), (heights, measured, anchor, px) => {
        const layout = layoutOf(heights)
        const [row, inSight] = [measured % heights.length, anchor % heights.length]
        const moved = layout.measure([{ row, px }], inSight)
        expect(moved).toBe(row < inSight ? px - heights[row]! : 0)
        expect(layout.topOf(heights.length)).toBe(heights.reduce((sum, height) => sum + height, px - heights[row]!))
      }),
    )
  })
})
