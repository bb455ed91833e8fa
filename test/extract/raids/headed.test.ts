import { describe, expect, it } from 'vitest'
import { read } from '../read'

/** Where each tally of a text is set: its place's name, or the whole country. */
const places = (text: string): string[] => read('raid', text).map(({ place }) => place?.name ?? 'the country')

describe('drones headed for a place', () => {
  it.each([
    ['Sixty drones heading for Moscow were shot down overnight, the mayor said.', 'Moscow'],
    ['Nine drones were downed overnight on their way to Moscow, its mayor said.', 'Moscow'],
  ])('set the tally there: %s', (text, place) => {
    expect(places(text)).toEqual([place])
  })

  it.each([
    'More than 60 drones were intercepted overnight, among them 17 heading for Moscow, the Russian Defence Ministry said.',
    'Russia said it intercepted 60 Ukrainian drones overnight, 17 of them heading for Moscow.',
    'Russia said it intercepted 60 Ukrainian drones overnight, some of them on their way to Moscow.',
  ])('set it nowhere where they are but some of them: %s', (text) => {
    expect(places(text)).toEqual(['the country'])
  })
})
