import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers, overlaps, placeLabels } from '../../src/analysis/placeLabels'
import type { LabelRequest } from '../../src/analysis/placeLabels'

const FRAME = { left: 0, top: 0, right: 400, bottom: 300 }
const request = (id: string, x: number, y: number, radius = 10, width = 60): LabelRequest => ({
  id,
  symbol: { x, y, radius },
  width,
  height: 30,
})

const requests = fc
  .array(
    fc.tuple(
      fc.nat(400),
      fc.nat(300),
      fc.integer({ min: 2, max: 40 }),
      fc.integer({ min: 10, max: 120 }),
      fc.boolean(),
    ),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(([x, y, radius, width, over], i): LabelRequest => ({
      ...request(String(i), x, y, over ? 0 : radius, width),
      over,
    })),
  )

describe('labels', () => {
  it('never overlap each other', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const boxes = [
          ...placeLabels(
            asked,
            asked.map(({ symbol }) => symbol),
            FRAME,
          ).values(),
        ].map(({ box }) => box)
        expect(boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)))).toBe(false)
      }),
    )
  })
  it('never cover a symbol and never leave the map', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const symbols = asked.map(({ symbol }) => symbol)
        for (const { box } of placeLabels(asked, symbols, FRAME).values()) {
          expect(symbols.some((symbol) => covers(box, symbol))).toBe(false)
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true)
        }
      }),
    )
  })
  it('stand to the right of a lone symbol', () => {
    const asked = request('a', 200, 150)
    expect(placeLabels([asked], [asked.symbol], FRAME).get('a')).toMatchObject({
      side: 'right',
      isAway: false,
      box: { left: 214 },
    })
  })
  it('stand to the left at the map’s right edge', () => {
    const asked = request('a', 380, 150)
    expect(placeLabels([asked], [asked.symbol], FRAME).get('a')).toMatchObject({ side: 'left' })
  })
  it('give way to those that come first', () => {
    const [first, second] = [request('first', 100, 150), request('second', 130, 150)]
    const placed = placeLabels([first, second], [first.symbol, second.symbol], FRAME)
    expect(placed.get('first')!.side).not.toBe('right')
    expect(placed.size).toBe(2)
  })
  it('move away from a symbol inside a larger one, unless they are asked to stay close', () => {
    const inner = request('inner', 205, 155, 4)
    const symbols = [{ x: 200, y: 150, radius: 30 }, inner.symbol]
    expect(placeLabels([inner], symbols, FRAME).get('inner')).toMatchObject({ isAway: true })
    expect(placeLabels([{ ...inner, close: true }], symbols, FRAME).size).toBe(0)
  })
  it('are left out where there is no room', () => {
    expect(placeLabels([request('wide', 200, 150, 10, 500)], [], FRAME).size).toBe(0)
  })
  it('take a narrower size where their own has no room, and say which', () => {
    const wide = {
      ...request('wide', 200, 150, 10, 500),
      others: [
        { width: 300, height: 30 },
        { width: 80, height: 60 },
      ],
    }
    expect(placeLabels([wide], [wide.symbol], FRAME).get('wide')).toMatchObject({ form: 1, side: 'above' })
  })
  it('keep off what covers the map', () => {
    const asked = request('a', 200, 150)
    const buttons = { left: 210, top: 100, right: 400, bottom: 160 }
    expect(placeLabels([asked], [asked.symbol], FRAME, [buttons]).get('a')).toMatchObject({ side: 'left' })
  })
  it('leave free what they spare, unless they would have to move away for it', () => {
    const asked = { ...request('a', 200, 150), spares: [{ left: 210, top: 140, right: 300, bottom: 160 }] }
    expect(placeLabels([asked], [asked.symbol], FRAME).get('a')).toMatchObject({ side: 'left' })
    const everywhere = { ...asked, spares: [FRAME] }
    expect(placeLabels([everywhere], [asked.symbol], FRAME).get('a')).toMatchObject({ side: 'right', isAway: false })
  })
  it('are left out rather than laid where they may not lie', () => {
    const asked = { ...request('a', 200, 150), allows: () => false }
    expect(placeLabels([asked], [asked.symbol], FRAME).size).toBe(0)
    const west = { ...asked, allows: ({ right }: { right: number }) => right < 200 }
    expect(placeLabels([west], [asked.symbol], FRAME).get('a')).toMatchObject({ side: 'left' })
  })
  it('never stand nearer to another symbol than to their own', () => {
    const [asked, other] = [request('a', 200, 150), request('b', 280, 150)]
    const { box } = placeLabels([asked], [asked.symbol, other.symbol], FRAME).get('a')!
    expect(box.right <= 200 || box.bottom <= 150 || box.top >= 150).toBe(true)
  })
})
