import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('a place that is one of several struck', () => {
  it.each([
    [
      'Missile strikes on Wednesday on cities in the south of Ukraine, among them the port of Odesa, killed five people.',
      [],
    ],
    [
      'Seven people were killed overnight as Russia launched its largest raid on Ukraine, including the capital, Kyiv.',
      [],
    ],
    ['Two students were killed in Russian strikes on Dnipro and eastern Ukraine.', []],
    [
      'Russian troops shelled 31 settlements in Kherson Oblast, including the city of Kherson, killing two people.',
      ['Kherson Oblast 2/-'],
    ],
    ['Drones hit several cities of Ukraine, including Izmail, where two people were killed.', ['Izmail 2/-']],
    [
      'Drones struck Ukraine, killing four people in the capital, Kyiv, and hitting cities including Odesa.',
      ['Kyiv 4/-'],
    ],
    [
      'A strike on Kharkiv killed 12 people.\n\nRussia fired missiles at cities across Ukraine, mostly Kharkiv and Lutsk. In all, the attack killed 15 people.',
      ['Kharkiv 12/-'],
    ],
    [
      'As reported earlier, talks will go on.\n\nA strike on Kharkiv killed 12 people.\n\nRussia fired missiles at cities across Ukraine, mostly Kharkiv and Lutsk. In all, the attack killed 15 people.',
      ['Kharkiv 12/-'],
    ],
    [
      'Drones struck Kyiv and its region, killing three people.\n\nIn the capital, two men died. In Vyshhorod a woman was killed.',
      ['Kyiv 2/-', 'Vyshhorod 1/-'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the place that a sentence before tells', () => {
  it.each([
    ['The bomb struck Yarova, a front-line village in the Donetsk region. Nine people were wounded.', ['Yarova -/9']],
    ['A missile hit Rylsk, a town of 15,000 people in the Kursk region. Six people were killed.', ['Rylsk 6/-']],
    ['Drones burned down a depot in the city of Fastiv, near Kyiv. Two workers were hurt.', ['Fastiv -/2']],
    [
      'Three people died in Kamianske. Two more were killed in the Synelnykove district of the region.',
      ['Kamianske 3/-', 'Synelnykove 2/-'],
    ],
    ['Lutsk, Ukraine (AFP) – Four people were killed in Russian attacks on Ukraine overnight.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('dates no strike by the byline under its headline', () => {
    const text = `Update: missile strike on Lutsk kills 21, at least 73 injured
by Olena Marchuk January 15, 2026 1:36 PM

The number of people killed in the January 13 missile strike on Lutsk has risen to 21, the mayor said.`
    expect(read('strike', text).map(({ when }) => when?.start)).toEqual(['2026-01-13'])
  })
})

describe('a number that another one replaces', () => {
  it.each([
    [
      'A strike on Vilniansk killed seven people and injured 23.\n\nThe governor said later that the number of injured had grown to 11.',
      ['Vilniansk 7/23'],
    ],
    ['A strike on Vilniansk killed seven people.\n\nThe governor corrected the death toll to six.', ['Vilniansk 6/-']],
    [
      'Four people were killed in Pokrovsk. Russia attacked the city before, killing 12 people and injuring 88.',
      ['Pokrovsk 4/-'],
    ],
    [
      'Five people were killed in Shebekino. At that point only one death and seven injuries were known.',
      ['Shebekino 5/-'],
    ],
    ['Six people were killed in Rylsk. The Telegram channel Shot put the number of dead at eight.', ['Rylsk 6/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('those beside a part', () => {
  it.each([
    ['Four bathers died in Lubny, including two children, and 15 people sought medical aid.', ['Lubny 4/15']],
    ['Five people were killed in Lubny, including a man, a woman, and two children.', ['Lubny 5/-']],
    ['A resident of the village, a man of 50, was killed by shelling in Lubny.', ['Lubny 1/-']],
    [
      'Two residents of Lubny, a town in the centre, died in a missile attack in which 14 neighbours were injured.',
      ['Lubny 2/14'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
