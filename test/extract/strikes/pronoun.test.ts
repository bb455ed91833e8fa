import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('someone whose fate is told of a pronoun', () => {
  it.each([
    ['A 58-year-old man was cycling home in Nikopol when a drone attacked him. He died at the scene.', ['Nikopol 1/-']],
    ['A drone hit a van in Beryslav. Two electricians were inside. Both were taken to hospital.', ['Beryslav -/2']],
    [
      'Guns shelled Kherson. A resident of 66 came under fire. She received shrapnel wounds to the legs.',
      ['Kherson -/1'],
    ],
    ['A bomb hit a house in Sumy where a married couple lived. They died on the spot.', ['Sumy 2/-']],
    [
      'A drone attacked a tractor in Zolochiv. The driver, 41, tried to get away. He suffered blast wounds and later died of them.',
      ['Zolochiv 1/-'],
    ],
    [
      'Guns shelled Kherson. "A man of 57 was in the car when a shell hit it," Prokudin wrote. "He died of his wounds."',
      ['Kherson 1/-'],
    ],
    [
      'Strikes on Lyman killed three people. A man of 49 stood near his house when a shell landed. He died instantly.',
      ['Lyman 3/-'],
    ],
  ])('is a victim: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['A woman of 35 told reporters that a drone hit her house in Sumy. She was injured as a child.', []],
    ['A shell hit a yard in Nikopol where a man of 47 worked. He almost died.', []],
    ['A man of 28 was arrested in Sumy after a drone strike. He was injured.', []],
    ['The president came to Kharkiv after the strike. He was injured.', []],
  ])('is none where one speaks, is held or only nearly dies: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
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
