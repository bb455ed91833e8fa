import { describe, expect, it } from 'vitest'
import { tolls } from '../read'

describe('a small place told by what stands after its name', () => {
  it.each([
    [
      'Yarova is a village of pensioners. A bomb exploded there on Tuesday and killed nine people, the Donetsk region governor said.',
      ['Yarova 9/-'],
    ],
    ['Foros, Crimea, Wednesday evening. A hotel burned in a drone attack that killed three people.', ['Foros 3/-']],
    ['Beryslav: one dead, two wounded in shelling.', ['Beryslav 1/2']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
  it('is no speaker of its name', () => {
    expect(tolls('Fedorov: three dead, two wounded in Orikhiv.')).toEqual(['Orikhiv 3/2'])
  })
})
