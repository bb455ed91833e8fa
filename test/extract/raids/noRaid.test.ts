import { describe, expect, it } from 'vitest'
import { tallies } from '../read'

describe('drones that flew in no raid', () => {
  it.each([
    'Volunteers gave the brigade 25 drones to help it repel Russian assaults near Pokrovsk.',
    'The FSB said it had seized 30 drones and thwarted an attack in Moscow.',
    'In Kharkiv, the brigade received 12 drones, and its crews destroyed a Russian tank.',
    'Ukraine has 60 drones left to stop the Russian advance on Pokrovsk, an officer said.',
    'Germany will provide Ukraine with 600 drones to intercept Russian Shaheds.',
    'Ukraine said Russia had 700 drones in store and destroyed a depot with them.',
    'Ukraine destroyed a Russian launch site where 70 drones were being prepared.',
    'Farmers put 50 drones to use in the Kherson region.',
    'Residents said 30 drones were in the sky over Kyiv; the air force said 12 were.',
    'Ukraine is expecting Russia to launch up to 1,000 drones in a single raid.',
  ])('%s', (text) => {
    expect(tallies(text)).toEqual([])
  })
})

describe('whose they were, where neither side speaks', () => {
  it.each([
    'Some 45 drones were intercepted overnight, and Ukraine has not commented.',
    'Some 40 drones were downed overnight, hours before talks with Russia.',
    'Defenders shot down 60 drones overnight in a war Russia began in 2022.',
  ])('is not told: %s', (text) => {
    expect(tallies(text)).toEqual([])
  })
})

describe('a raid told beside other news', () => {
  it.each([
    ["Both countries reported strikes: Ukraine's air force said it downed 80 of 95 Russian drones.", 'RU 95/80/-'],
    ['Both sides reported no progress in talks, as Russia launched 120 drones at Ukraine overnight.', 'RU 120/-/-'],
    ['Russia launched 120 drones overnight, and Zelensky said he expected Washington to send more.', 'RU 120/-/-'],
    [
      'A week ago Russia launched 120 drones. Overnight on Thursday Russia launched 120 drones, the air force said.',
      'RU 120/-/-',
    ],
  ])('%s', (text, raid) => {
    expect(tallies(text)).toEqual([raid])
  })
})

describe('two tallies', () => {
  it.each([
    [
      'stay two where both are of the text, though one is round',
      'Russia said it downed 110 Ukrainian drones overnight. Between 8:00 and 14:00 it downed another 105 drones.',
      ['UA -/110/-', 'UA -/105/-'],
    ],
    [
      'stay two where what one tells stopped and the other sent are of two days',
      "Russia's air defences downed 100 drones overnight, the ministry said. Ukraine launched 120 drones on Wednesday.",
      ['UA -/100/-', 'UA 120/-/-'],
    ],
    [
      'are one of the night and of the day it ended on',
      'Ukraine launched 120 drones overnight into Wednesday. On January 14 Russian air defences downed 110 drones.',
      ['UA 120/110/-'],
    ],
  ])('%s', (_, text, raids) => {
    expect(tallies(text)).toEqual(raids)
  })
})

it.each([
  'Among the drones intercepted were 30 over the Bryansk region and 17 in Belgorod, the Russian ministry said.',
  'Among those shot down were 30 drones over Bryansk, the Russian ministry said.',
])('what was among those stopped is no tally: %s', (text) => {
  expect(tallies(text)).toEqual([])
})

it.each([
  'The power grid has been the target of earlier big attacks, some with more than 800 drones.',
  'In previous attacks on the grid Russia has used more than 700 drones in a night.',
])('drones of earlier attacks are no news: %s', (text) => {
  expect(tallies(text)).toEqual([])
})

it('an attack compared with earlier ones is', () => {
  expect(tallies('As in previous attacks, Russia used 80 drones overnight; 60 were shot down.')).toEqual(['RU 80/60/-'])
})

it.each([
  "Ukrainian drones hit an oil depot; 12 of the depot's tanks were destroyed.",
  'Eleven aircraft were destroyed by Ukrainian drones at an airfield in Crimea.',
])('what drones destroyed on the ground is no drone: %s', (text) => {
  expect(tallies(text)).toEqual([])
})
