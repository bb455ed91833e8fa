import { describe, expect, it } from 'vitest'
import { tallies } from '../read'

describe('a number after the drones that it counts', () => {
  it.each([
    ['Never before had so many drones come at Ukraine in one night: 628, along with 13 missiles.', 'RU 628/-/-'],
    ['Russia launched a record number of drones overnight: 379, the Ukrainian air force said.', 'RU 379/-/-'],
    ['Russia sent the largest number of drones in weeks — 188 — and 80 were shot down.', 'RU 188/80/-'],
    ['Ukraine was attacked by an unprecedented number of drones, 479, of which 277 were shot down.', 'RU 479/277/-'],
    ['Russia attacked with drones, 112 of them, the air force said.', 'RU 112/-/-'],
    ['Russia shot down more Ukrainian drones than ever: 337 in one night.', 'UA -/337/-'],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it.each([
    'Russian drones struck the region: 15, the governor said.',
    'Kursk saw most of the drones shot down overnight: 53 of 105, the Russian ministry said.',
    'Tula accounted for more of the drones shot down than any other region: 33 of 85.',
    'Russian drones attacked the port overnight – 14 people were injured.',
  ])('but not of other things: %s', (text) => {
    expect(tallies(text)).toEqual([])
  })
})

describe('a tally in the style of a telegram', () => {
  it.each([
    ['Overnight: 498 Shaheds, 31 missiles. Result: 463 drones, 26 missiles downed.', 'RU 498/463/-'],
    ['Russian drones in the air overnight: 185. Shot down: 113. Lost: 71.', 'RU 185/113/71'],
    ['Overnight – 98 Shaheds. Shot down – 71. Lost from radar – 20.', 'RU 98/71/20'],
    ['Overnight 165 enemy drones were launched. As to the outcome: minus 135.', 'RU 165/135/-'],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('counts no degrees below zero', () => {
    expect(tallies('Russia launched 60 drones overnight. The temperature: minus 15 degrees.')).toEqual(['RU 60/-/-'])
  })
})
