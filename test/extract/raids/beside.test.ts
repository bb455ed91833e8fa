import { describe, expect, it } from 'vitest'
import { tallies } from '../read'

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
