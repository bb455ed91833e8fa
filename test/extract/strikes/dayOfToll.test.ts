import { describe, expect, it } from 'vitest'
import { read } from '../read'

const days = (text: string): string[] =>
  read('strike', text).map(({ place, when, killed }) => `${place.name} ${when?.end} ${killed?.value ?? '-'}`)

describe('the day of an attack', () => {
  it.each([
    [
      "A missile killed three people in Ternopil on Tuesday, ahead of Thursday's talks in Geneva.",
      ['Ternopil 2026-01-13 3'],
    ],
    ["A missile killed three people in Ternopil on the eve of Friday's summit.", ['Ternopil 2026-01-15 3']],
    ['Two people were killed in Kherson. It happened on Tuesday evening.', ['Kherson 2026-01-13 2']],
    ['A shell killed a woman in Nikopol. The attack took place at dawn on Tuesday.', ['Nikopol 2026-01-13 1']],
    ['On Thursday the toll of the attack on Kherson two days earlier climbed to four dead.', ['Kherson 2026-01-13 4']],
    ['On Thursday the authorities in Kherson gave the toll of the previous day: two killed.', ['Kherson 2026-01-14 2']],
    [
      "Odesa was hit in an attack on Monday.\n\nA bomb killed one person in Lyman on Wednesday. Prosecutors gave the day's death toll as two.",
      ['Lyman 2026-01-14 2'],
    ],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })
})
