import { describe, expect, it } from 'vitest'
import { told } from '../read'

/** Sentences that name no place and tell of no attack. */
const LONG_AFTER = 'Windows broke. Neighbours ran out. It was dark. Snow fell. The fire was out by dawn. Buses stopped.'

describe('the attack told long before', () => {
  it.each([
    [
      'is the one whose place alone the article tells',
      `A drone struck a house in the town of Chuhuiv in the Kharkiv region.\n\n${LONG_AFTER}\n\nRescuers pulled two bodies from the rubble. Three people were injured in the attack.`,
      ['Chuhuiv 2/3'],
    ],
    [
      'is in the town of the region whose governor tells of it',
      `A drone hit a market in the town of Oleshky.\n\n${LONG_AFTER}\n\nAt least six people died in the strike, Kherson Governor Oleksandr Prokudin said.`,
      ['Oleshky 6/-'],
    ],
    [
      'is none where two cities were attacked',
      `Russia attacked Lviv and Ternopil with drones.\n\n${LONG_AFTER}\n\nThe strike killed two people.`,
      [],
    ],
    [
      'is none where a country was attacked',
      `Russia fired 80 drones at Ukraine. One hit a house in Odesa.\n\n${LONG_AFTER}\n\nThe attack killed nine people.`,
      [],
    ],
    [
      'is not another attack',
      `A drone struck a house in Lutsk.\n\n${LONG_AFTER}\n\nA missile strike killed two people on Monday.`,
      [],
    ],
    [
      'is where the report was filed, outside the capitals',
      `KONOTOP, Ukraine (AP) — A museum lost its roof when drones attacked on Monday.\n\n${LONG_AFTER}\n\nFour people were hurt in the attack.`,
      ['Konotop -/4'],
    ],
    [
      'is "this town", where the report was filed',
      'BALAKLIIA, Ukraine (AFP) - Three people died when a missile hit a block of flats in this eastern town, officials said.',
      ['Balakliia 3/-'],
    ],
    [
      'is not where the report was filed abroad',
      'WASHINGTON (AP) — A missile was fired at a hotel. Three people died in the strike.',
      [],
    ],
    [
      'is not where the report was filed, if it was in a part of the country',
      'LVIV, Ukraine (AP) — A drone hit a train in western Ukraine. The strike killed five people.',
      [],
    ],
    [
      'counts again the dead of the first of two places',
      'Missiles killed four people in Poltava and wounded seven in Lubny.\n\nThe attack killed four people, the ministry confirmed.',
      ['Poltava 4/-', 'Lubny -/7'],
    ],
    [
      'counts others where the last place has dead of its own',
      'Missiles killed four people in Poltava.\n\nOne person died in Lubny.\n\nTwo people were killed.',
      ['Poltava 4/-', 'Lubny 2/-'],
    ],
  ])('%s', (_, text, strikes) => {
    expect(told(text)).toEqual(strikes)
  })
})

describe('people in shock', () => {
  it.each([
    [
      'are not the wounded told before',
      'A bomb hit Kharkiv, and a man was injured. Four women were treated for shock.',
      ['Kharkiv -/1'],
    ],
    [
      'are not the wounded told beside them',
      'A missile hit Odesa: four people were injured and ten were treated for shock.',
      ['Odesa -/4'],
    ],
    [
      'are beside them where they are others',
      'A drone hit Sumy. A woman was wounded, and three others suffered acute stress reactions.',
      ['Sumy -/4'],
    ],
    [
      'are the wounded where no others are told',
      'Three women were treated for shock after a drone hit a block in Zaporizhzhia.',
      ['Zaporizhzhia -/3'],
    ],
  ])('%s', (_, text, strikes) => {
    expect(told(text)).toEqual(strikes)
  })
})
