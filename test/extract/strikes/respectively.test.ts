import { describe, expect, it } from 'vitest'
import { tolls } from '../read'

describe('as many numbers as places', () => {
  it.each([
    [
      'Drone strikes on Kherson and Odesa left one and four people wounded, respectively.',
      ['Kherson -/1', 'Odesa -/4'],
    ],
    ['Two and three people, respectively, were wounded in Kherson and Beryslav.', ['Kherson -/2', 'Beryslav -/3']],
    [
      'One, two and four people were killed in Nikopol, Kherson and Izium, respectively.',
      ['Nikopol 1/-', 'Kherson 2/-', 'Izium 4/-'],
    ],
    [
      'Attacks on the Sumy and Kharkiv regions killed three and five people respectively.',
      ['Sumy Oblast 3/-', 'Kharkiv Oblast 5/-'],
    ],
    ['A drone killed a man and wounded a woman, aged 40 and 38 respectively, in Kherson.', ['Kherson 1/1']],
  ])('are told in their order: %s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
})
