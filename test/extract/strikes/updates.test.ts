import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('the place of a toll told long after', () => {
  const later = 'Firefighters are at work. Cranes were brought in. Power is out. Schools are shut. Water is short.'
  it('is that of the one strike an article tells of', () => {
    const text = `A drone hit a tower block in Izmail. Three people were killed and nine injured.\n\n${later} ${later}`
    expect(told(`${text}\n\nBy noon the death toll had risen to five, the head of the OVA said.`)).toEqual([
      'Izmail 5/9',
    ])
    expect(told(`${text}\n\nAs of now four people are known to have been killed.`)).toEqual(['Izmail 4/9'])
  })
})

describe('people told of once more', () => {
  it.each([
    [
      'In the Kharkiv region shelling killed a man and wounded six people.\n\nThe man, aged 58, was killed in the village of Zolochiv.',
      ['Kharkiv Oblast 1/6', 'Zolochiv 1/-'],
    ],
    ['The driver, aged 44, was killed near Orikhiv.', ['Orikhiv 1/-']],
    [
      'One more of those injured in the missile strike on Kremenchuk has died, which brings the death toll to 23.',
      ['Kremenchuk 23/-'],
    ],
    ['In Izium, two people were reported dead. There are 17 known injured, among them a child.', ['Izium 2/17']],
    [
      'The number of people wounded in the attack on Izium rose to 24 on Thursday after ten more residents sought medical help.',
      ['Izium -/24'],
    ],
    ['There are five confirmed dead after the strike on Lubny.', ['Lubny 5/-']],
    [
      'Early reports spoke of nearly 100 people injured in Lubny.\n\nMore than 90 people are known to have been injured.',
      ['Lubny -/90'],
    ],
    ['The heads of two regions, which border on Ukraine and the Oryol region, said that there were no casualties.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('an earlier attack after which the news came', () => {
  it.each([
    [
      'The exchange of strikes came after a day of mourning in Kyiv on Tuesday, following a drone attack that killed 28 people.',
      [],
    ],
    ['The raid follows a missile strike on Sumy on Wednesday in which 11 people were killed.', []],
    ['The attack came after midnight, killing two people in Sumy.', ['Sumy 2/-']],
    [
      'The attacks followed a missile strike a day earlier on the city of Belgorod that killed two people and wounded five.',
      ['Belgorod 2/5'],
    ],
    ['The shelling came after a strike on Kherson that killed two people and wounded five.', []],
    ['Three emergency responders died in the capital, Kyiv, in the attack.', ['Kyiv 3/-']],
    ['The attack on Sumy came as people slept and killed four.', ['Sumy 4/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is no toll of another place that was given only at first', () => {
    const text =
      'Eighteen people died in Dnipro, the mayor said. At first, 17 people were reported killed in Dnipro and two killed in Samar.'
    expect(told(text)).toEqual(['Dnipro 18/-'])
  })
})

it('tells apart two attacks on a town whose tolls have grown, each dated', () => {
  const tolls = read(
    'strike',
    'Rescuers found the body of a man of 50 under the rubble of the shop in Dnipro that the Russians hit on 9 January, which brings the death toll from that attack to three. A woman injured in the strike on Dnipro on Wednesday has died, so that the death toll from that attack is now six.',
  )
  expect(tolls.map(({ killed, when }) => [killed?.value, when?.start])).toEqual([
    [3, '2026-01-09'],
    [6, '2026-01-14'],
  ])
})
