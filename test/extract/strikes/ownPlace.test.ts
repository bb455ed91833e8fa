import { describe, expect, it } from 'vitest'
import { tolls } from '../read'

describe('whose place it is', () => {
  it.each([
    [
      'An air attack on the Sumy region left two people dead.\n\nThree more people have died of their injuries, which takes the death toll from a missile attack on Poltava to 58.',
      ['Sumy Oblast 2/-', 'Poltava 58/-'],
    ],
    ["Two more people died in hospital, bringing the toll of Wednesday's strike on Sumy to 12.", ['Sumy 12/-']],
    ['After a quiet night in Kyiv, Odesa was attacked and two people died.', ['Odesa 2/-']],
    ['In the Kharkiv region, Chuhuiv was shelled and two people died.', ['Chuhuiv 2/-']],
    ['Two people in Kherson and one in Beryslav were killed by shelling.', ['Kherson 2/-', 'Beryslav 1/-']],
    [
      'Two people in Kherson, one in Beryslav and three in Nikopol were wounded.',
      ['Kherson -/2', 'Beryslav -/1', 'Nikopol -/3'],
    ],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
})
