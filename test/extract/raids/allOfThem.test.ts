import { describe, expect, it } from 'vitest'
import { tallies } from '../read'

describe('all of the drones just counted', () => {
  it.each([
    'Air defences downed them all.',
    'Mobile groups shot them all down.',
    'Gunners took them all out.',
    'Pilots knocked all of them out of the sky.',
    'Defenders destroyed every last one of them.',
    'Every single one was destroyed.',
    'Each of them was intercepted.',
    'They were all brought down over the south.',
    'The air force said it had destroyed all of the drones.',
    'The defenders brought down the whole lot.',
  ])('were stopped: %s', (sentence) => {
    expect(tallies(`Russia launched 23 drones overnight. ${sentence}`)).toEqual(['RU 23/23/-'])
  })

  it('is whoever tells of it in a relative clause', () => {
    expect(tallies('Ukraine launched 40 drones overnight, all of which Russia said it had shot down.')).toEqual([
      'UA 40/40/-',
    ])
  })

  it.each([
    'Air defences could not bring them all down.',
    'Not every one of them was intercepted.',
    'Gunners downed nearly all of them.',
    'The crews had to stop them all to save the plant.',
    'They were all shot down except for a few.',
    'All of the country was under alert.',
  ])('is not told by: %s', (sentence) => {
    expect(tallies(`Russia launched 23 drones overnight. ${sentence}`)).toEqual(['RU 23/-/-'])
  })
})

it('a phrase of stopping holds the drones between its words', () => {
  expect(tallies('Electronic warfare put 15 Ukrainian drones out of action overnight, the ministry said.')).toEqual([
    'UA -/15/-',
  ])
})

it('all of a list by region are more than the first of it', () => {
  const text = 'The Russian ministry listed 20 drones over Belgorod, 15 over Kursk and 12 over Bryansk, all destroyed.'
  expect(tallies(text)).toEqual([])
})

it('what a country endured came to it', () => {
  expect(tallies('Ukraine endured 88 drones and four missiles overnight; it stopped 71 drones.')).toEqual([
    'RU 88/71/-',
  ])
})
