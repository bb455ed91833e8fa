import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('people who were only there', () => {
  it.each([
    ['A drone hit a train near Kharkiv with 155 passengers on board, killing four.', 'Kharkiv 4/-'],
    ['A drone struck a bus in Kherson carrying 30 passengers, wounding the driver.', 'Kherson -/1'],
    ['A missile hit a school in Kharkiv, where 150 pupils were in class, injuring a teacher.', 'Kharkiv -/1'],
    ['A bomb hit a block of flats in Kharkiv, leaving 60 residents homeless and killing a woman.', 'Kharkiv 1/-'],
    ['A drone hit a bus of 40 miners in Ternivka, killing the driver.', 'Ternivka 1/-'],
    ['A drone hit a house in Kherson with 40 residents, wounding none.', 'Kherson -/0'],
    ['In Odesa two men were questioned over a blast which wounded an officer.', 'Odesa -/1'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })
})

it.each([
  'At least three people were killed in Kyiv on Monday; by evening the toll had risen to five.',
  'At least three people were killed in Kyiv on Monday, and the toll rose to five dead on Tuesday.',
])('keeps the day on which they were killed: %s', (text) => {
  expect(read('strike', text).map(({ killed, when }) => [killed?.value, when?.start])).toEqual([[5, '2026-01-12']])
})

describe('who and how many were hurt', () => {
  it.each([
    [
      'by one who fights for his life',
      'A man, 40, was wounded in Kherson and is still fighting for his life.',
      ['Kherson -/1'],
    ],
    [
      'by one told with his life so far',
      'A drone killed a man who had lived in Kherson all his life.',
      ['Kherson 1/-'],
    ],
    ['after "also", which begins no age', 'In Kharkiv a missile killed a man, also 12 were wounded.', ['Kharkiv 1/12']],
    [
      'in one person told by several nouns',
      'A missile hit Kharkiv and killed a man, husband, father and teacher.',
      ['Kharkiv 1/-'],
    ],
    ['not by a dog', "A missile hit Kharkiv on Monday. A woman's dog was injured.", []],
    [
      'where it was told first, not where ministries have their seat',
      'One person was hurt in Kyiv. A missile killed 20 in Ternopil. The death toll rose to 25, officials in Kyiv said.',
      ['Kyiv -/1', 'Ternopil 25/-'],
    ],
    [
      'in other attacks, of which no place is told',
      'Russian strikes killed four people in Kharkiv on Monday. Two were hurt in other attacks.',
      ['Kharkiv 4/2'],
    ],
  ])('%s', (_, text, tolls) => {
    expect(told(text)).toEqual(tolls)
  })
})
