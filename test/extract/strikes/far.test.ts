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
  ])('%s', (_, text, strikes) => {
    expect(told(text)).toEqual(strikes)
  })

  it.each([
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

describe('a village without a name', () => {
  it.each([
    [
      'is in the region of who speaks, not the city told before',
      'Missiles hit Kharkiv, killing five. Two people were killed in a separate drone strike near a shop in a village close to the border, Kharkiv regional prosecutors said.',
      ['Kharkiv 5/-', 'Kharkiv Oblast 2/-'],
    ],
    [
      'is told with another region',
      'A bomb hit Kherson, killing one. A woman was wounded in a village on the front line, said the Donetsk regional prosecutors.',
      ['Kherson 1/-', 'Donetsk Oblast -/1'],
    ],
    [
      'is another district of the region',
      'A woman died and three people were hurt in Voronezh, the governor said.\n\nIn another district of the region, two people were injured.',
      ['Voronezh 1/3', 'Voronezh Oblast -/2'],
    ],
    [
      'is no village school',
      'A drone hit the village of Bilenke in the Zaporizhzhia region. A teacher was wounded in a village school.',
      ['Bilenke -/1'],
    ],
  ])('%s', (_, text, strikes) => {
    expect(told(text)).toEqual(strikes)
  })
})

describe('a district of a city by its English name', () => {
  it.each([
    ['Drones hit Kyiv, wounding nine. In the Desna district, four people were hurt.', ['Kyiv -/9']],
    ['Two people were hurt in the village of Desna in the Chernihiv region.', ['Desna -/2']],
    ['Shelling of the Shevchenko district of Pokrovsk hurt two firemen.', ['Pokrovsk -/2']],
  ])('%s', (text, strikes) => {
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

describe('someone told by a pronoun with others', () => {
  it.each([
    [
      'is counted with them',
      'A drone hit a farm in Lyman. The farmer had stayed. He and three of his workers were killed.',
      ['Lyman 4/-'],
    ],
    [
      'is the one told before',
      'A drone hit a car in Kherson, wounding the driver. He and his passenger were taken to hospital.',
      ['Kherson -/2'],
    ],
  ])('%s', (_, text, strikes) => {
    expect(told(text)).toEqual(strikes)
  })
})

describe('a body found', () => {
  it.each([
    ['is one dead', 'A bomb hit a house in Kharkiv. Rescuers pulled a body from the rubble.', ['Kharkiv 1/-']],
    ['may be one of the dead told', 'A bomb in Kharkiv killed three people. Rescuers found a body.', ['Kharkiv 3/-']],
    ['is one more if it is another', 'A bomb in Kharkiv killed one. Rescuers recovered another body.', ['Kharkiv 2/-']],
    ['is a third', 'A bomb in Kharkiv killed two. Rescuers pulled out a third body.', ['Kharkiv 3/-']],
    ['adds to as many dead', 'A bomb in Kharkiv killed two. Two more bodies were found.', ['Kharkiv 4/-']],
    ['is in the toll told', 'The death toll in Kharkiv rose to six. Rescuers found another body.', ['Kharkiv 6/-']],
    [
      'is of an old grave',
      'Bombs hit Izium, wounding five. About 440 bodies were exhumed there in 2022.',
      ['Izium -/5'],
    ],
  ])('%s', (_, text, strikes) => {
    expect(told(text)).toEqual(strikes)
  })
})
