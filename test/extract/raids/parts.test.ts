import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

/** `46/9`: how many missiles were launched and intercepted. */
const missiles = (text: string): string[] =>
  read('raid', text).map(
    ({ missilesLaunched, missilesIntercepted }) =>
      `${missilesLaunched?.value ?? '-'}/${missilesIntercepted?.value ?? '-'}`,
  )

describe('a sum and the parts told of it', () => {
  it.each([
    ['after a dash', 'Ukraine neutralised 58 Russian drones — 33 were shot down and another 25 were lost.'],
    ['after a colon', "Ukraine's air force stopped 58 drones overnight: 33 were shot down and 25 jammed."],
    ['in the next sentence', 'Ukraine says it neutralised 58 drones overnight. It shot down 33 and jammed 25.'],
    ['as what it did', 'Ukrainian defences neutralised 58 drones, shooting down 33 and jamming 25.'],
  ])('is read by its parts %s', (_, text) => {
    expect(tallies(text)).toEqual(['RU -/33/25'])
  })

  it('keeps the whole that the sum is a share of', () => {
    const text =
      'Russia sent 71 drones overnight. Ukraine neutralised 58 of 71 drones: 33 were shot down and 25 jammed.'
    expect(tallies(text)).toEqual(['RU 71/33/25'])
  })

  it('stays as told where the parts add up to something else', () => {
    expect(tallies('Ukraine neutralised 58 Russian drones: 33 were shot down and 20 were jammed.')).toEqual([
      'RU -/58/20',
    ])
  })

  it.each([
    'Of the 640 weapons fired by Russia, Ukraine shot down 603 – 575 drones and 28 missiles – the air force said.',
    'Russia fired 610 drones and 30 missiles. Ukraine destroyed 603 of them: 575 drones and 28 missiles.',
    'Most of the Russian weapons were shot down: 575 drones and 28 missiles, Ukraine said.',
  ])('is of drones and missiles both in "%s"', (text) => {
    expect(tallies(text)[0]).toMatch(/\/575\/-$/)
    expect(missiles(text)[0]).toMatch(/\/28$/)
  })

  it('is a share where most were said to be downed', () => {
    expect(tallies("Most of them were downed: 164 out of 203 drones, Ukraine's air force said.")).toEqual([
      'RU 203/164/-',
    ])
  })
})

describe('missiles beside drones', () => {
  it.each([
    [
      'none of them downed',
      'Ukraine downed 16 of 24 Shaheds, but neither of the two Iskanders was intercepted.',
      '2/-',
    ],
    [
      'in a clause before that of the drones downed',
      'Russia sent 39 drones from four directions and two guided missiles; 33 drones were shot down.',
      '2/-',
    ],
    [
      'after a share of the drones, all downed',
      'Russia fired 205 drones, of which 177 were intercepted, and six missiles, all of which were intercepted.',
      '6/6',
    ],
    ['all of those launched', 'Ukraine shot down 166 of 190 drones and all nine missiles launched by Russia.', '9/9'],
  ])('are told: %s', (_, text, told) => {
    expect(missiles(text)).toEqual([told])
  })
})

describe('the noun of a share', () => {
  it('may name the drones twice', () => {
    const text =
      "Five of the nine Shahed-type kamikaze drones launched overnight were downed, Ukraine's air force said."
    expect(tallies(text)).toEqual(['RU 9/5/-'])
  })

  it('is kept over a list of skies', () => {
    const text =
      'Of the 44 drones, 27 were downed over Ukraine, including Odesa, and another 11 were likely jammed, it said.'
    expect(tallies(text)).toEqual(['RU 44/27/11'])
  })
})

describe('which raid is spoken of', () => {
  it('is the one told last, and none that is only prepared', () => {
    const text =
      'Russia attacked with 193 drones on Wednesday. Moscow is preparing to launch a missile later in the day. ' +
      'Russia fired a total of 193 drones on Wednesday. Of those, 88 were shot down and 70 were lost.'
    expect(tallies(text)).toEqual(['RU 193/88/70'])
  })

  it('is that of the night where a recollection opens on the evening before', () => {
    const text = 'As Ukrinform reported, from 18:00 on January 14 the enemy launched 97 drones.'
    expect(tallies(text)).toEqual(['RU 97/-/-'])
    expect(tallies('As Ukrinform reported, on January 14 the enemy launched 97 drones.')).toEqual([])
  })
})
