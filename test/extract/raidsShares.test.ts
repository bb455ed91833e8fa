import { describe, expect, it } from 'vitest'
import { tallies } from './read'

describe('parts and wholes of a tally', () => {
  it.each([
    [
      'a whole that is of the side of its part, after missiles',
      "In Russia's overnight raid Ukraine's air force brought down all seven missiles and 38 of 44 drones, it said.",
      'RU 44/38/-',
    ],
    [
      'wholes of drones and of missiles',
      "Ukraine's air force said on Monday that it had downed 26 of 34 drones and three of nine missiles overnight.",
      'RU 34/26/-',
    ],
    ['a headline with who launched them', '63 drones launched by Ukraine destroyed, Russia says', 'UA -/63/-'],
    ['a headline with when', '29 Russian drones launched overnight downed by Ukraine, says air force', 'RU -/29/-'],
    ['a headline with missiles first', 'Six missiles and 37 drones launched by Russia downed, says Kyiv', 'RU -/37/-'],
  ])('reads %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('takes drones that destroy something for launched', () => {
    expect(tallies('24 drones launched by Ukraine destroyed a fuel depot overnight.')).toEqual(['UA 24/-/-'])
  })
})
