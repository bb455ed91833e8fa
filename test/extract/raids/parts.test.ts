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

describe('a list by region', () => {
  it.each([
    ['Russia said it destroyed 11 Ukrainian drones over the Belgorod region and four over Bryansk overnight.', 15],
    ['Russian air defences downed five drones over the Kursk region, two over Tula and one over the Black Sea.', 8],
    ["Russia's military downed six drones over Crimea, and one each over the Tula, Kaluga and Oryol regions.", 9],
    ["Russia's army shot down three drones over the Samara region and six over the Oryol and Kursk regions.", 9],
  ])('is summed up where no whole is told: "%s"', (text, sum) => {
    expect(tallies(text)).toEqual([`UA -/${sum}/-`])
  })

  it.each([
    ['Russia shot down 47 drones overnight. Eleven were downed over Belgorod and four over Bryansk.', ['UA -/47/-']],
    ['Governor Gladkov said five drones were downed over Belgorod and three over Shebekino.', []],
    ['The Russian ministry said 81 drones were downed over the Moscow region and 296 in total.', ['UA -/296/-']],
  ])('is no tally beside the whole, or of a governor: "%s"', (text, wanted) => {
    expect(tallies(text)).toEqual(wanted)
  })
})

describe('where some of those downed were', () => {
  it.each([
    "According to Russia's defence ministry, 38 of the 64 Ukrainian drones it brought down were over Volgograd.",
    'Thirty-eight of the 64 drones downed overnight were over the Rostov region, the Russian ministry said.',
  ])('is no share of those launched: "%s"', (text) => {
    expect(tallies(text)).toEqual(['UA -/64/-'])
    expect(read('raid', text)[0]!.scope).toBe('national')
  })
})

describe('wholes and their shares', () => {
  it.each([
    ['those that attacked', '41 of the 58 drones that attacked overnight were shot down, said the Ukrainian military.'],
    ['from a total', 'Ukraine neutralised 41 drones from a total of 58 that the Russians launched overnight.'],
    ['out of a total', 'Ukraine shot down 41 drones out of a total of 58 launched by Russia overnight.'],
    ['of those drones', 'Russia fired 58 drones and three missiles. Ukraine said it stopped 41 of those drones.'],
    [
      'of what was told in one figure',
      'Russia fired 58 drones. Ukraine says 44 targets were shot down: 41 drones, 3 missiles.',
    ],
  ])('are read: %s', (_, text) => {
    expect(tallies(text)).toEqual(['RU 58/41/-'])
  })

  it('reads shares told of a share', () => {
    const text =
      'Ukraine said 548 weapons were shot down out of 582: 510 drones and 38 missiles out of 537 drones and 45 missiles.'
    expect(tallies(text.replace('weapons', 'drones and missiles'))).toEqual(['RU 537/510/-'])
    expect(missiles(text.replace('weapons', 'drones and missiles'))).toEqual(['45/38'])
  })

  it('takes drones hit by fire for shot down', () => {
    const text =
      'The enemy attacked with 204 drones. Of them 129 were hit by fire, while 61 were suppressed by electronic warfare.'
    expect(tallies(text)).toEqual(['RU 204/129/61'])
  })

  it('adds no missiles that hit to those downed', () => {
    const text = 'Ukraine shot down 412 drones and 25 missiles, but 14 missiles and 33 drones hit 18 places.'
    expect(missiles(text)).toEqual(['-/25'])
  })

  it('takes drones recorded to hit for no launch', () => {
    const text = 'Ukraine downed 206 drones. Seventeen strike drones were recorded to hit seven locations.'
    expect(tallies(text)).toEqual(['RU -/206/-'])
  })
})
