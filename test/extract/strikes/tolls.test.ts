import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('whose toll a number is', () => {
  it.each([
    [
      'In the capital, 12 people were killed, the mayor said. For the whole country the figures are 19 killed and 60 injured.',
      ['Kyiv 12/-'],
    ],
    ["The governor's update gives 80 casualties in Dnipro, including seven killed.", ['Dnipro 7/-']],
    [
      'Seven people were killed in Dnipro. In Pavlohrad, two people were killed.\n\nMore than 90 people were injured and nine have died, President Volodymyr Zelensky wrote.',
      ['Dnipro 7/-', 'Pavlohrad 2/-'],
    ],
    [
      'Seven people were killed in Dnipro. In the region as a whole nine people were killed.',
      ['Dnipro 7/-', 'Dnipropetrovsk Oblast 9/-'],
    ],
    ['Three civilians were wounded by attacks on Pokrovsk, Zelenyi Hai and Ivanopillia.', ['Donetsk Oblast -/3']],
    ['A man in Kupiansk and a woman in Izium were injured.', ['Kupiansk -/1', 'Izium -/1']],
    ['A man who was in a shop during the attack in Lutsk died.', ['Lutsk 1/-']],
    ['The death toll from the drone attack on the village of Khorly has climbed to 28.', ['Khorly 28/-']],
    ['Three people, one of them a child, were shell-shocked in Chuhuiv.', ['Chuhuiv -/3']],
    [
      'Forces attacked Kharkiv, a large city, and the region around it, injuring five people. A bomb struck a shop in Kharkiv. Four people were injured.',
      ['Kharkiv -/4'],
    ],
    ['Drones hit Nikopol. Six victims, one of them a child, were injured.', ['Nikopol -/6']],
    [
      'A missile attack on Dnipro, which hit nearby Samar as well, killed at least 16 people. In Samar, two people were killed. By evening the death toll had reached 19.',
      ['Dnipro 19/-', 'Samar 2/-'],
    ],
    [
      'At least one person was killed and 15 others injured in Kharkiv.\n\nThe death toll had risen to two.\n\nSix people were injured in the Kyivskyi district of Kharkiv.\n\nThe number of injured grew to 22.',
      ['Kharkiv 2/22'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

it('the day before a night is that on which the night began', () => {
  const [, before] = read(
    'strike',
    'Bombs hit Lyman overnight, killing one; the day before, drones hit Kyiv, wounding 27.',
  )
  expect(before?.when).toMatchObject({ start: '2026-01-14', end: '2026-01-14' })
})

describe('the day of a toll that grew later', () => {
  it.each([
    [
      "Three people wounded in Russia's strike of 9 January on an institute in Poltava have died.\n\nThe death toll has now reached 58.",
      '2026-01-09',
    ],
    [
      'Ukraine carried out a missile strike on Sevastopol on Tuesday. The number of dead has grown to three.\n\nOn the day before, Russian forces struck Kharkiv.',
      '2026-01-13',
    ],
  ])('is that of the strike it counts: %s', (text, day) => {
    const [strike] = read('strike', text)
    expect(strike?.when?.start).toBe(day)
  })
})

describe('those whom a toll has already', () => {
  it.each([
    ['Three more people have died, which takes the death toll from the attack on Poltava to 58.', ['Poltava 58/-']],
    ['Three more people died, taking to 58 the death toll of the missile attack on Poltava.', ['Poltava 58/-']],
    ['The attack on Poltava killed three people and wounded ten more.', ['Poltava 3/10']],
    ['Shelling of Lubny cost two residents their lives and hurt another seven.', ['Lubny 2/7']],
    ['A drone hit a refinery in Lubny. Neither residents nor staff of the plant were hurt.', ['Lubny -/0']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
