import { describe, expect, it } from 'vitest'
import { told } from '../read'

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

describe('the dead that one more completes', () => {
  it.each([
    ['A man died in hospital on Thursday, becoming the fifth victim of the strike on Odesa.', ['Odesa 5/-']],
    ['Rescuers found the body of a woman in Dnipro. She is the third person killed in that attack.', ['Dnipro 3/-']],
    ['A drone killed a man in Nikopol. He was the second person to die there this week.', ['Nikopol 1/-']],
    ['One person was killed in Lubny; rescuers found the body of a fourth-grader.', ['Lubny 1/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a body found after an attack told as of the night before', () => {
  const fire = 'The attack the previous night set fire to houses, cars and shops, the governor said on Saturday.'
  it.each([
    [
      'is of the dead counted, whose attack that was',
      `A drone attack on Lubny killed three people.\n${fire}\nThe body of a man was pulled from under the rubble.`,
      ['Lubny 3/-'],
    ],
    [
      'is of another attack than one that killed no more',
      'A bomb killed a woman in Lubny. The previous day a missile hit the town. The body of a man was found.',
      ['Lubny 1/-', 'Lubny 1/-'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('one whose number among the dead is told', () => {
  it.each([
    [
      'With the recovery of a tenth body from the ruins in Lubny the search is over. Thirty people were hurt.',
      ['Lubny 10/30'],
    ],
    ['The body of a 21st victim was found after the strike on Lubny.', ['Lubny 21/-']],
    ['A twelfth person has died of the strike on Lubny.', ['Lubny 12/-']],
    [
      'Two people died at once in the shelling of Lubny; a third was found later in the rubble, no longer alive.',
      ['Lubny 3/-'],
    ],
    ['It was the fourth death from shelling in Lubny this week.', ['Lubny 1/-']],
    ['A fourth shell fell on Lubny; a fourth man was not hurt.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
