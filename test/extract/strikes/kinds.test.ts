import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('men, women, boys and girls', () => {
  it.each([
    [
      'are others than those told before',
      'A man was wounded by shelling in Lubny. Two women were injured.',
      ['Lubny -/3'],
    ],
    [
      'are others than those told in the same sentence',
      'A boy of 12 suffered burns in Lubny when a drone struck, and two women had concussions.',
      ['Lubny -/3'],
    ],
    [
      'are told after one another as dead',
      'A man died at the scene of the attack on Lubny. A woman died in hospital.',
      ['Lubny 2/-'],
    ],
    [
      'are among those counted without a word on who they are',
      'Five people were wounded by shelling in Lubny. Two women were treated at the scene.',
      ['Lubny -/5'],
    ],
    [
      'are told again together',
      'A man and a woman were wounded by shelling in Lubny. The woman, 60, is in hospital. A man was hit by fragments and wounded.',
      ['Lubny -/2'],
    ],
    ['are added by "as were"', 'A woman was wounded by shelling in Lubny, as were her two children.', ['Lubny -/3']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
