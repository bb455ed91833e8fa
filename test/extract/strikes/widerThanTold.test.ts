import { describe, expect, it } from 'vitest'
import { read, tolls } from '../read'

describe('people of more than the place told before', () => {
  it.each([
    [
      'A drone hit a car in Rylsk and injured two people. They keep attacking civilians in the region. Over two days seven were injured, the governor stressed.',
      ['Rylsk -/2', 'Kursk Oblast -/7'],
    ],
    ['The authorities of the Bryansk, Rostov and Smolensk regions said that no one had been hurt.', []],
    [
      'Three people were killed in Kyiv on Wednesday.\n\nA day before, missiles had killed four people, two of them in Kyiv, and the president pleaded for help.',
      ['Kyiv 3/-', 'Kyiv 2/-'],
    ],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
  it('dates what happened "a day before" by the day told last', () => {
    const text = 'A bomb killed a man in Lyman on Wednesday. A day before, shells had wounded two people in Siversk.'
    expect(read('strike', text).map(({ when }) => when?.end)).toEqual(['2026-01-14', '2026-01-13'])
  })
})
