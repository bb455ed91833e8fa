import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('a number no one can place or answers for', () => {
  it.each([
    ['One man was injured in Izium.\n\nAnother man was injured after an air strike on the vil', ['Izium -/1']],
    ['One man was injured in Izium.\n\nAnother man was injured near Kup', ['Izium -/1']],
    ['A bomb hit Sumy. Two people were killed and three are in', ['Sumy 2/-']],
    [
      'Unverified reports put the dead at nine.\n\nThe governor said the attack on Bryansk killed at least four people.',
      ['Bryansk 4/-'],
    ],
  ])('is left out: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a sum over the war', () => {
  it.each([
    'Since Russia invaded Ukraine in 2022, more than 200 civilians have been killed in the Belgorod region.',
    'More than 200 civilians have been killed in Belgorod since Moscow launched its invasion.',
  ])('is no strike: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a day on which the victims were counted', () => {
  it.each([
    ['Today, on 13 January, troops shelled Izium. Later the number of wounded rose to 21.', ['2026-01-13']],
    [
      'The attack on Izium on 13 January killed 18 people. "This morning 18 people are known to have been killed," he said.',
      ['2026-01-13'],
    ],
    ['The strike on Izium on 13 January killed four people. The body of a fifth was found today.', ['2026-01-13']],
    [
      'On Tuesday a bomb hit Izium and injured 10 people. On Wednesday she said four more had been hurt.',
      ['2026-01-13'],
    ],
  ])('is no day of the strike: %s', (text, expected) => {
    expect(read('strike', text).map(({ when }) => when?.end)).toEqual(expected)
  })
})

describe('people who are no victims for certain', () => {
  it.each([
    [
      'Missiles hit a hospital in Selydove; three people died. There were almost 300 people in the hospital then, dozens of them in a serious condition.',
      ['Selydove 3/-'],
    ],
    ['A missile hit Kyiv and killed one person. Two more may also have died, its mayor said.', ['Kyiv 1/-']],
  ])('are not counted: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what a place or a person is called', () => {
  it.each([
    [
      "Kharkiv was bombarded for hours. Fires broke out in the city's Kyiv district. Six people were injured.",
      ['Kharkiv -/6'],
    ],
    ['Drones killed a nine-year-old and injured two other people in Zaporizhzhia.', ['Zaporizhzhia 1/2']],
    [
      'In the village of Velykyi Burluk a man was killed by shelling, and in Hrushuvatka a man of 68 was injured.',
      ['Velykyi Burluk 1/-', 'Hrushuvatka -/1'],
    ],
  ])('is read as meant: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('people whose word is cut off', () => {
  it.each([
    ['A drone hit a bus in Sumy, killing the driver and injuring five passeng', ['Sumy 1/5']],
    ['A drone hit a bus in Sumy, killing the driver and damaging five pas', ['Sumy 1/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
