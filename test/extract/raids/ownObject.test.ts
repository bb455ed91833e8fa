import { describe, expect, it } from 'vitest'
import { tallies } from '../read'

describe('a verb of stopping with drones of its own', () => {
  it.each([
    ['Crews tracked 96 drones sent from Russia and had brought down 71 by dawn.', 'RU 96/71/-'],
    ["Ukraine's air force detected 83 drones launched from Kursk and has shot down 61.", 'RU 83/61/-'],
    ['By dawn gunners who had met 40 Russian drones had downed 31.', 'RU -/31/-'],
  ])('tells nothing of those before it: %s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})
