import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('talks told in half a sentence of war news', () => {
  it.each([
    [
      'hours before it',
      'Only hours after peace talks had opened in Doha, drones wounded three people in Poltava.',
      ['meeting Doha 2026-01-14 Russia+Ukraine'],
    ],
    [
      'a day ahead of it',
      'The barrage came a day ahead of U.S.-brokered peace talks in Doha.',
      ['meeting Doha 2026-01-16 Russia+States+Ukraine'],
    ],
    [
      'of two who are named',
      'The raid came less than 24 hours after a meeting between Putin and Witkoff.',
      ['meeting - 2026-01-14 Putin+Witkoff'],
    ],
    [
      'with their day',
      'The drones came ahead of ceasefire talks scheduled for Friday in Ankara.',
      ['meeting Ankara 2026-01-16 Russia+Ukraine'],
    ],
    [
      'as what somebody called them, with the day in the next sentence',
      "Missiles hit parts of Ukraine on Tuesday, before what Zelensky called a vital meeting with Trump. Friday's talks in Florida would focus on land.",
      ['meeting Florida 2026-01-16 Zelenskyy+Trump'],
    ],
    [
      'as what one gets ready for',
      'Missiles fell on Poltava while Zelensky got ready for talks with Trump in Washington on Friday.',
      ['meeting Washington 2026-01-16 Zelenskyy+Trump'],
    ],
    [
      'of others than him who ordered it',
      'Putin ordered a brutal strike while delegations of Ukraine and Russia were meeting in Doha on Tuesday.',
      ['meeting Doha 2026-01-13 Ukraine+Russia'],
    ],
    [
      'not by where drones went',
      'Zelensky condemned the 40 drones launched at Odesa at a time of talks with Trump.',
      [],
    ],
    [
      'not of whom one of them speaks',
      '"Ukrainian militants hit a school," said Lavrov, who was in Minsk for a meeting with officials.',
      ['meeting Minsk 2026-01-14 Lavrov+Belarus'],
    ],
    ['not for peace talks of no time', 'Moscow has kept striking since peace talks in Ankara collapsed.', []],
    ['not for peace talks hoped for', 'Zelensky hopes for peace talks in Vienna.', []],
    ['not for peace talks of no place', 'The raid wounded two people despite peace talks.', []],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('plans and days of talks', () => {
  it.each([
    [
      'are news under a heading of what is known',
      'Umerov left for Doha.\n\nBackground:\n\nEuropean leaders are due to meet in London on 20 January.',
      ['meeting London 2026-01-20 leaders'],
    ],
    [
      'are not news there once they are over',
      'Umerov left for Doha.\n\nBackground:\n\nMerz met Zelensky in London on 9 January.',
      [],
    ],
    [
      'are those that replace others',
      'The talks of Russian and Ukrainian envoys in Doha will be held not on Sunday but next week, on January 20 and 21.',
      ['meeting Doha 2026-01-20 Russia+Ukraine'],
    ],
    [
      'are of the week told before',
      'Talks between Russia and Ukraine will move to Doha next week. Peskov said the meetings would be held on Tuesday and Wednesday.',
      ['meeting Doha 2026-01-20 Russia+Ukraine'],
    ],
    [
      'are not those of another man',
      'Umerov will lead the talks with Witkoff in Doha; his predecessor resigned on Friday.',
      ['meeting Doha - Umerov+Witkoff'],
    ],
    [
      'are of a summit that one attends',
      'Witkoff will attend a summit of leaders in Paris on January 20.',
      ['summit Paris 2026-01-20 Witkoff'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('who talks', () => {
  it.each([
    [
      'is who tells and who is told',
      'In a phone call on Tuesday, Merz told Zelensky that aid would come.',
      ['call - 2026-01-13 Merz+Zelenskyy'],
    ],
    ['is not a paper that one spoke to', 'Witkoff, who spoke to CNN on Tuesday, praised Umerov.', []],
    [
      'is not with whom one works',
      'On Tuesday Merz and Macron discussed in detail their work with the American side.',
      ['meeting - 2026-01-13 Merz+Macron'],
    ],
    [
      'is whom one stops for on the way',
      'On his way to meet Trump, Zelensky stopped in Dublin for a meeting with Starmer.',
      ['meeting Dublin 2026-01-14 Zelenskyy+Starmer'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})
