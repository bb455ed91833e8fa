import { expect, it } from 'vitest'
import { indexTerritories } from '../../src/analysis/territories'

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

const find = indexTerritories([
  { id: 'around', rings: [square(0, 0, 10), square(2, 2, 4)] },
  { id: 'enclave', rings: [square(2, 2, 4)] },
  { id: 'islands', rings: [square(20, 0, 2), square(30, 0, 2)] },
])

it.each([
  ['a shape’s inside', { lon: 1, lat: 9 }, 'around'],
  ['a hole, which is another’s', { lon: 3, lat: 3 }, 'enclave'],
  ['each of several parts', { lon: 31, lat: 1 }, 'islands'],
  ['the sea between them', { lon: 26, lat: 1 }, null],
  ['what lies outside all', { lon: -1, lat: 50 }, null],
])('finds %s', (_, spot, id) => {
  expect(find(spot)).toBe(id)
})
