import { describe, expect, it } from 'vitest'
import { tolls } from '../read'

describe('where the wounded are cared for', () => {
  it.each([
    [
      'A man was killed in Lyman. A woman was wounded and sent to the central regional hospital in Dnipro.',
      ['Lyman 1/1'],
    ],
    [
      'A drone hit a car near Beryslav. The driver was injured and is being treated in a Kherson hospital.',
      ['Beryslav -/1'],
    ],
    [
      'Shells fell on Stepne, Sumy region; a man was wounded and is in serious condition at Sumy City Hospital No. 5.',
      ['Stepne -/1'],
    ],
    ['Drones attacked Bilozerka. Doctors in Kherson are treating two wounded men.', ['Bilozerka -/2']],
  ])('is not where they were hit: %s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
  it.each([
    ['A missile hit a hospital in Odesa, killing two patients.', ['Odesa 2/-']],
    ['Two people were injured at the regional hospital in Kherson, which was shelled on Wednesday.', ['Kherson -/2']],
    ['Two patients died in a hospital in Sumy when a missile struck it.', ['Sumy 2/-']],
    ['Three medics in Nikopol were wounded by shelling.', ['Nikopol -/3']],
  ])('is where it was itself struck: %s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
})
