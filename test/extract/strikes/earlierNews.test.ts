import { describe, expect, it } from 'vitest'
import { read } from '../read'

const days = (text: string): string[] =>
  read('strike', text).map(
    ({ place, when, killed, wounded }) => `${place.name} ${when?.end} ${killed?.value ?? '-'}/${wounded?.value ?? '-'}`,
  )

describe('an attack days before, where the main clause tells of none', () => {
  it.each([
    ['Lutsk buried its dead on Wednesday, two days after a missile strike that killed nine.', ['Lutsk 2026-01-12 9/-']],
    [
      'Mourners came to central Poltava on Wednesday, the day after two missiles struck a school. Six people were killed; the number of wounded stood at 40.',
      ['Poltava 2026-01-13 6/40'],
    ],
    ['A day after drones killed three people in Izium, the town fell silent.', ['Izium 2026-01-14 3/-']],
    [
      'The envoys met in Oslo on Wednesday, a day after a Russian bomb killed two people in Lyman.',
      ['Lyman 2026-01-13 2/-'],
    ],
  ])('is the news of its own day: %s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })
  it.each([
    ['It came two days after nine people had died in Lutsk.', []],
    ['A shell killed a man in Nikopol, a day after nine people had died in Lutsk.', ['Nikopol 2026-01-15 1/-']],
  ])('stays a recollection beside a newer one: %s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })
})

describe('a day that is no time of the count', () => {
  it.each([
    ["The number of people killed by Tuesday's missile attack on Lutsk has risen to four.", ['Lutsk 2026-01-13 4/-']],
    [
      'Seven people were hurt in Kyiv; it was the ninth attack on the city since December began.',
      ['Kyiv 2026-01-15 -/7'],
    ],
    [
      'A drone wounded two people in Izium \u2013 already the third such strike since 1 December.',
      ['Izium 2026-01-15 -/2'],
    ],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })
})
