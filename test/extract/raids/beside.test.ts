import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

describe('drones told beside missiles', () => {
  it.each([
    [
      'The air force said Russia launched seven Iskander-M missiles from its Rostov and Kursk regions, together with 58 Shahed drones. It shot down 41 drones and two missiles.',
      ['RU 58/41/-'],
    ],
    [
      'Two guided missiles had been fired from the airspace of the Belgorod region, along with 27 Shaheds from the areas of Chauda and Yeysk. Mobile fire groups shot down 19 enemy drones.',
      ['RU 27/19/-'],
    ],
    [
      'Russia launched 41 missiles and three drones overnight, the air force said. It shot down nine missiles.',
      ['RU 3/-/-'],
    ],
    ['Three drones attacked a farm in the Sumy region overnight.', []],
  ])('%s', (text, expected) => {
    expect(tallies(text)).toEqual(expected)
  })
})

describe('what became of a few', () => {
  it.each([
    ['Of 31 Russian drones launched overnight, 24 were shot down. One drone was lost.', ['RU 31/24/1']],
    ['Of 31 Russian drones launched overnight, 24 were shot down. One drone is still in the air.', ['RU 31/24/-']],
    [
      'Ukraine says 118 of 120 drones did not reach their targets.\n\nRussia attacked with 120 Shahed drones overnight. The air force neutralised 80 drones. Another 38 were lost.',
      ['RU 120/80/38'],
    ],
    [
      'Russia launched 90 drones overnight. Air defences downed 70 drones, while another 46 were lost.',
      ['RU 90/70/46'],
    ],
  ])('%s', (text, expected) => {
    expect(tallies(text)).toEqual(expected)
  })
})

describe('an earlier raid', () => {
  it('is that of the numbers told next', () => {
    expect(
      tallies(
        'Russia sent 9 drones overnight, and all were shot down. The night before, Russia attacked with 33 Shahed drones. The Defence Forces destroyed 25 drones.',
      ),
    ).toEqual(['RU 9/9/-'])
  })
})

describe('numbers told in other words', () => {
  it.each([
    ['All 17 drones launched by Russia in a night attack were shot down by Ukrainian forces.', ['RU 17/17/-']],
    [
      'Ukraine said it had shot down 33 Russian drones overnight. All the UAVs were downed over two regions.',
      ['RU -/33/-'],
    ],
    [
      'Air defence units destroyed 81 of 120 Russian aerial targets on the night of 14-15 January: 50 kamikaze drones, 29 Kh-101 cruise missiles and 2 Kh-59 missiles.',
      ['RU -/50/-'],
    ],
    [
      'Of the 104 drones, Shaheds among them, and an Iskander-M missile launched by Russia overnight, Ukraine shot down 61 drones.',
      ['RU 104/61/-'],
    ],
    [
      'Russia sent 440 aerial weapons: 430 drones and 10 missiles. Air defences stopped 391 of the incoming threats, including three missiles and 240 drones. Another 148 drones were suppressed by electronic warfare.',
      ['RU 430/240/148'],
    ],
    [
      'Ukraine shot down 51 Russian Shahed drones overnight, while 19 decoy drones sent by Russia to exhaust air defences did no damage.',
      ['RU -/51/-'],
    ],
    ['The air force reported seven Russian bomber aircraft in the air and numerous drones heading for cities.', []],
    ['Air defence spotted 21 drones by morning. All of them, the Russians claim, were destroyed.', ['UA 21/21/-']],
    [
      'Russia launched 140 drones overnight. The air force stopped most of the drones, 131 of the 140.',
      ['RU 140/131/-'],
    ],
    [
      'Ukraine shot down 31 of the 80 drones that Russia launched overnight. Another forty were intercepted by electronic warfare or disappeared from radars.',
      ['RU 80/31/40'],
    ],
    [
      'Russia used 605 drones as well as missiles, officials said, and air defences shot down 547 drones.',
      ['RU 605/547/-'],
    ],
    ['Ukraine says it shot down 183 out of 220 drones as well as missiles.', ['RU 220/183/-']],
  ])('%s', (text, expected) => {
    expect(tallies(text)).toEqual(expected)
  })

  it('follow in the same paragraph of the background what last night brought', () => {
    const text =
      'A drone hit a house in Odesa.\n\nBackground:\n\nOn the night of 14-15 January, Russia attacked with 27 Shahed drones. Air defences downed 25 drones.'
    expect(tallies(text)).toEqual(['RU 27/25/-'])
  })

  it('are of the region whose districts are told', () => {
    const text =
      "Drones attacked Russia's Krasnodar region overnight. The governor said 12 drones were destroyed in the Seversk and Kushchyovskaya districts."
    expect(read('raid', text).map(({ scope }) => scope)).toEqual(['regional'])
  })
})
