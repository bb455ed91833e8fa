import { expect, it } from 'vitest'
import { shortenCounts } from '../../src/text/shortenCounts'

it.each([
  ['3 killed, at least 10 wounded', '3 killed, ≥10 wounded'],
  ['about 30 drones launched, at most 1,200 intercepted', '~30 drones launched, ≤1,200 intercepted'],
  ['numbers unknown', 'numbers unknown'],
])('sets “%s” short as “%s”', (words, short) => {
  expect(shortenCounts(words)).toBe(short)
})
