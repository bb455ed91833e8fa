import { describe, expect, it } from 'vitest'
import { tallies } from '../read'

describe('what became of drones told after a clause about them', () => {
  it.each([
    ['Nine of the 14 drones with which Russia had attacked the port overnight were destroyed.', 'RU 14/9/-'],
    [
      'Twelve Ukrainian drones that were trying to carry out a terrorist attack had been downed overnight.',
      'UA -/12/-',
    ],
    [
      'Twelve drones, which the Kyiv regime was using to attack civilian sites, were shot down, the Russian ministry said.',
      'UA -/12/-',
    ],
    [
      'Overnight 30 drones, whose crews had aimed them at a refinery, were shot down, the Russian ministry said.',
      'UA -/30/-',
    ],
    ['All 20 drones with which Russia attacked Ukraine overnight were shot down.', 'RU 20/20/-'],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('is not that they were stopped where they were not', () => {
    expect(tallies('The 20 drones with which Russia attacked the depot were not shot down.')).not.toContain('RU -/20/-')
  })
})
