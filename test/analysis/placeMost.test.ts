import { describe, expect, it } from 'vitest'
import type { LabelRequest } from '../../src/analysis/placeLabels'
import { placeLabels } from '../../src/analysis/placeLabels'
import { placeMost } from '../../src/analysis/placeMost'

const FRAME = { left: 0, top: 0, right: 180, bottom: 34 }
const request = (id: string, x: number): LabelRequest => ({
  id,
  symbol: { x, y: 17, radius: 5 },
  width: 60,
  height: 30,
})
const symbolsOf = (requests: LabelRequest[]) => requests.map(({ symbol }) => symbol)

/** The first takes the room to its right, which is all that the second has; it could stand on its left as well. */
const NEIGHBOURS = [request('weighty', 75), request('light', 155)]

describe('placing as many labels as there is room for', () => {
  it('lets one that was crowded out choose first, where the other has room elsewhere', () => {
    expect([...placeLabels(NEIGHBOURS, symbolsOf(NEIGHBOURS), FRAME).keys()]).toEqual(['weighty'])
    const placed = placeMost(NEIGHBOURS, symbolsOf(NEIGHBOURS), FRAME)
    expect(placed.get('weighty')!.side).toBe('left')
    expect(placed.get('light')!.side).toBe('left')
  })

  it('keeps the weightier where only one has room', () => {
    const crowded = [request('weighty', 90), request('light', 90)]
    const taken = [{ left: 0, top: 0, right: 92, bottom: 34 }]
    expect([...placeMost(crowded, symbolsOf(crowded), FRAME, taken).keys()]).toEqual([
      ...placeLabels(crowded, symbolsOf(crowded), FRAME, taken).keys(),
    ])
  })
})
