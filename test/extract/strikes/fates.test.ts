import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('people brought to a hospital', () => {
  it.each([
    [
      'Three residents of Lozova were taken to the Kharkiv regional hospital after a strike on the town.',
      ['Lozova -/3'],
    ],
    ['A drone hit a minibus in Lubny. Two passengers were rushed to local hospitals.', ['Lubny -/2']],
    [
      'A drone hit a car in Shebekino. Her husband, with shrapnel wounds to the legs, and a neighbour were taken to Belgorod city hospital No. 2.',
      ['Shebekino -/2'],
    ],
    [
      'A drone hit a car in Shebekino; a man was wounded and is in serious condition at Belgorod City Hospital No. 2.',
      ['Shebekino -/1'],
    ],
    [
      'A drone hit a car in Shebekino. A woman was wounded and sent to the central hospital in Belgorod.',
      ['Shebekino -/1'],
    ],
    ['Two people were killed at the regional hospital in Kherson when a shell hit it.', ['Kherson 2/-']],
    ['A drone hit a depot in Lubny. Rescuers brought to the city hospital a generator.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('those who died', () => {
  it.each([
    ['A 70-year-old resident of Beryslav died when a drone struck his yard.', ['Beryslav 1/-']],
    [
      "A family of four was killed in Lubny. The rocket killed the girl's father, grandfather, sister of 12 and brother of 6.",
      ['Lubny 4/-'],
    ],
    ['One person in Lubny died of a heart attack during the drone raid, the governor said.', ['Lubny 1/-']],
    ['A drone struck Lubny.\n\nA city councillor died of a heart attack at work.', []],
    ['Ten people were hurt in Lubny. One woman who was believed to have died is in intensive care.', ['Lubny -/10']],
    ['A strike on Lubny injured three people. Reports that a child had died were not confirmed.', ['Lubny -/3']],
    ['Six people were killed in Lubny. The police had said earlier that one more child had died.', ['Lubny 6/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('those who lost their lives', () => {
  it.each([
    ['A shell hit a yard in Lubny; one person lost their life and at least 16 were injured.', ['Lubny 1/16']],
    ['A bus was shelled in Lubny. Of the riders, five did not survive, and two others were hurt.', ['Lubny 5/2']],
    [
      'Two women met their deaths in the shelling of Lubny, and a man paid with his life in Myrhorod.',
      ['Lubny 2/-', 'Myrhorod 1/-'],
    ],
    [
      'A drone struck a shop in Lubny. Doctors fought in vain for more than five hours for the life of a girl of ten.',
      ['Lubny 1/-'],
    ],
    ['A drone struck a shop in Lubny. Medics tried unsuccessfully to save a woman of 70.', ['Lubny 1/-']],
    ['A drone struck a shop in Lubny. Rescuers tried in vain to reach a woman of 70.', []],
    ['A drone struck a shop in Lubny. Doctors could not save a girl of ten; two boys were wounded.', ['Lubny 1/2']],
    [
      'The strike on Lubny cost the lives of three miners; the one on Myrhorod proved fatal to a nurse.',
      ['Lubny 3/-', 'Myrhorod 1/-'],
    ],
    ['Twelve lives: that was the price of the strike on Lubny, the mayor said.', ['Lubny 12/-']],
    ['Two lives were cut short by the shelling of Lubny.', ['Lubny 2/-']],
    ['There were two fatal casualties in the shelling of Lubny.', ['Lubny 2/-']],
    ['A man nearly lost his life when a drone struck Lubny.', []],
    ['A drone struck Lubny. Doctors saved the lives of two residents.', []],
    ['A drone struck Lubny. The attack has changed four lives, the mayor said.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the place of those told beside others', () => {
  it.each([
    [
      'One person was killed and two were injured in Kostiantynivka, and three in Zelenka Druha.',
      ['Kostiantynivka 1/2'],
    ],
    [
      'An attack on Friday killed two people in the city of Dnipro and six more, two of them children, in Synelnykove, while nine other residents of the oblast were injured.',
      ['Dnipro 2/-', 'Synelnykove 6/-', 'Dnipropetrovsk Oblast -/9'],
    ],
    [
      'A drone attack on Kupiansk injured a man, Governor Oleh Syniehubov said.\n\nRussian attacks elsewhere in the oblast on Jan. 14 injured three women.',
      ['Kupiansk -/1', 'Kharkiv Oblast -/3'],
    ],
    [
      'A drone strike on a hotel in the occupied part of the Kherson region killed nine people.\n\nDrones struck the hotel in Khorly, a coastal village. Another 50 people were injured.',
      ['Khorly 9/50'],
    ],
    [
      'A Lubny resident was injured by debris, and the wall of a house in Myrhorod was damaged in a drone strike.',
      ['Lubny -/1'],
    ],
    [
      'A drone wounded one person in Shebekino. It was the second strike on the town that day. Two people were killed in another rocket strike in the morning.',
      ['Shebekino -/1', 'Shebekino 2/-'],
    ],
    ['In Kyiv, 20 people were injured, most of them in the Solomianskyi district.', ['Kyiv -/20']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('people told again', () => {
  it.each([
    ['A bomb fell on a house in Lubny, killing its owner, a man of 45, and injuring his wife.', ['Lubny 1/1']],
    ['In Lubny, the driver of a freight train and his two assistants were injured by a drone.', ['Lubny -/3']],
    [
      'Drones injured four people in Lubny.\n\nA family of three was killed when their car drove over a mine.',
      ['Lubny -/4'],
    ],
    [
      'Drones injured four people in Lubny.\n\nIn the region, a man was wounded when a drone hit a tractor.',
      ['Lubny -/4', 'Poltava Oblast -/1'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is read from the background of an article on the same night', () => {
    const text = `Air defence downs 15 of 16 drones
Ukrainian defenders shot down 15 of 16 drones.
Background:
- On the night of 14–15 January, Russian drones hit Odesa.
- In Lubny, nine people were injured in the Russian drone attack.
- On 9 January, drones killed two people in Myrhorod.`
    expect(told(text)).toEqual(['Lubny -/9'])
  })
})

describe('a death of the wounded', () => {
  it.each([
    ['A drone killed a woman in Nikopol and wounded a man of 40. The man later died in hospital.', ['Nikopol 2/-']],
    ['A drone killed a man in Nikopol and wounded a woman. The man died in hospital.', ['Nikopol 1/1']],
    [
      'A drone killed three people in Nikopol and wounded a 40-year-old driver. The injured driver has died.',
      ['Nikopol 4/-'],
    ],
    [
      'Two killed in strike on Kherson Oblast\n\nBombs hit Kherson Oblast, killing a man and injuring a woman.\n\nUpdate: the injured woman has died in hospital.',
      ['Kherson Oblast 2/-'],
    ],
    ['Two women became victims of the shelling of Nikopol.', ['Nikopol 2/-']],
    ['A policeman born in 1990 was hurt in Lyman. A man of 48 and a woman of 60 were hurt.', ['Lyman -/3']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
