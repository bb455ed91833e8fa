import { describe, expect, it } from 'vitest'
import { tolls } from '../read'

describe('what stands between people and their place', () => {
  it.each([
    ['Two residents of Kherson, aged 40 and 50, were wounded by a drone.', ['Kherson -/2']],
    ['Three inhabitants of the town of Nikopol, among them a girl of nine, were killed by shelling.', ['Nikopol 3/-']],
    [
      'The delegation came to Kyiv. The dead number 25, three children among them, after a block was hit in the western city of Ternopil.',
      ['Ternopil 25/-'],
    ],
    [
      'He will be received in Moscow. Over the weekend Russian forces killed at least four civilians, children among them, in and around Kyiv.',
      ['Kyiv 4/-'],
    ],
  ])('is no obstacle: %s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
  it('tells no victims of residents who speak', () => {
    expect(tolls('Residents of Nikopol, the mayor said, were hurt by the decision.')).toEqual([])
  })
})
