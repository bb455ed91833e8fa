import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('a capital beside other cities', () => {
  it.each([
    ['Overnight attacks on Odesa and Kyiv killed four people.', []],
    ['Missiles hit Lviv, Dnipro and Kyiv, killing three people.', []],
    ['In an attack on homes throughout Kyiv, six people died.', ['Kyiv 6/-']],
    ['Attacks on Sumy killed two people, and Kyiv said talks would go on.', ['Sumy 2/-']],
  ])('is a city like them: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('an attack counted', () => {
  it.each([
    [
      'Drones killed three people in Odesa. In the third such attack in a row on the port, nine people were hurt.',
      ['Odesa 3/9'],
    ],
    [
      'A drone killed a man in Odesa. In a second attack on the city, nine people were hurt.',
      ['Odesa 1/-', 'Odesa -/9'],
    ],
  ])('is the one told before, unless it is another: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('victims told again by what they were', () => {
  it.each([
    [
      'In Lutsk four people were killed and 20 injured. He said three of the dead were firefighters and that nine more firefighters had been injured.',
      ['Lutsk 4/20'],
    ],
    ['In Lutsk four people were killed and 20 injured. Nine more people were injured.', ['Lutsk 4/29']],
  ])('are some of those counted: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a governor after a long list of places', () => {
  it.each([
    [
      'Fire came down on Beryslav, Dudchany, Lvivske, Sadove and Vesele.\n\n"One person died," Governor Oleksandr Prokudin said.',
      ['Kherson Oblast 1/-'],
    ],
    ['Fire came down on Beryslav.\n\n"One person died," Governor Oleksandr Prokudin said.', ['Beryslav 1/-']],
  ])('speaks of the region: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

it('no casualties in other regions are none of the place told last', () => {
  expect(
    told('In Sumy a fire broke out after a strike.\n\nIn other regions officials reported no casualties.'),
  ).toEqual([])
})

describe('a raid on the whole country', () => {
  it.each([
    [
      'A photo shows a house in Sumy.\n\nRussian forces launched an assault with more than 650 drones, killing three people.',
      [],
    ],
    ['Drones hit Sumy. More than 650 drones flew, and three people were killed in Romny.', ['Romny 3/-']],
  ])('is of no place told before: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('two blows of other weapons on one city', () => {
  it.each([
    [
      'A woman was killed in shelling in Odesa. A Russian missile attack set fire to a plant in Odesa, injuring six people.',
      ['Odesa 1/-', 'Odesa -/6'],
    ],
    ['A woman was killed in shelling in Odesa. The shelling in Odesa injured six people.', ['Odesa 1/6']],
  ])('stay apart: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a time of other deaths', () => {
  it.each([
    [
      'Russia launched its largest attack on Lviv since the war began three years ago, killing two people.',
      ['Lviv 2/-'],
    ],
    [
      'Drones killed nine people in Sumy.\n\nThe killing of 22 people between May and July is being examined.',
      ['Sumy 9/-'],
    ],
  ])('dates no strike: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
