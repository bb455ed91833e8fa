import { describe, expect, it } from 'vitest'
import { tallies } from '../read'

describe('the sum that closes a list by region', () => {
  it.each([
    [
      'The Russian ministry said 35 drones were destroyed over the Kursk region, 12 over Kaluga and nine over Tula, bringing the total for the night to 56.',
      'UA -/56/-',
    ],
    [
      'The Russian ministry reported that 35 drones were destroyed over the Kursk region, 12 over Kaluga and another 14 elsewhere; in sum, 61 Ukrainian drones.',
      'UA -/61/-',
    ],
    ['Seven drones were shot down over Tula, four over Kaluga – 11 all told, the Russian ministry said.', 'UA -/11/-'],
    ['Russia shot down 30 drones over Kursk and 20 over Bryansk, taking the overnight tally to 50.', 'UA -/50/-'],
    ['Gunners downed 15 enemy drones and pilots another 9, which makes 24 for the night.', 'RU -/24/-'],
    [
      'Having reported 40 drones destroyed over Crimea, the ministry in Moscow said that 33 had been shot down over the Kuban, for a total of 73.',
      'UA -/73/-',
    ],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('is of longer than a night where it says so', () => {
    expect(tallies('Russia shot down 30 Ukrainian drones, bringing the total to 450 since Monday.')).not.toContain(
      'UA -/450/-',
    )
  })
})
