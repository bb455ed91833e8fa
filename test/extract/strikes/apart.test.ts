import { describe, expect, it } from 'vitest'
import { tolls } from '../read'

describe('two attacks on one place', () => {
  it.each([
    [
      'Overnight shelling of Kharkiv killed a woman. A depot in Kharkiv burned after a missile strike in which six workers were injured.',
      ['Kharkiv 1/-', 'Kharkiv -/6'],
    ],
    [
      'Shelling wounded two people in Nikopol. In Nikopol five people were hurt in a drone attack.',
      ['Nikopol -/2', 'Nikopol -/5'],
    ],
    ['Drones struck Sumy and killed a woman. Six people were also injured in an attack by drones.', ['Sumy 1/6']],
  ])('are told apart by what struck: %s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
})
