import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

it.each([
  ['As on previous nights, Russia launched 62 drones, of which 50 were shot down.', ['RU 62/50/-']],
  ['On previous nights Russia had launched 62 drones, of which 50 were shot down.', []],
  [
    'Russia attacked with 62 drones overnight, hitting Sumy and villages along the front line, the air force said.',
    ['RU 62/-/-'],
  ],
])('earlier nights and places of the front beside a raid: %s', (text, raids) => {
  expect(tallies(text)).toEqual(raids)
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

describe('whose raid', () => {
  it("is Russia's where the enemy attacked a country, and then Moscow tells of its own", () => {
    const text =
      "Ukraine's power plants targeted again\n\nOvernight the enemy attacked with 193 strike drones from Kursk " +
      '(Russia) and Chauda (Crimea).\n\nRussia, for its part, said it took out 88 Ukrainian drones.'
    expect(tallies(text)).toEqual(['RU 193/-/-', 'UA -/88/-'])
  })
})

describe('a part of a raid told first', () => {
  it('is none beside the whole of the same night', () => {
    const text =
      'Russia launched 50 drones at gas facilities, the company said.\n\nIn total, it used 294 drones overnight, ' +
      "Ukraine's air force said, with 251 drones destroyed or jammed."
    expect(tallies(text)).toEqual(['RU 294/251/-'])
  })

  it('stands where the whole is of another night', () => {
    const text = 'Russia launched 50 drones on Tuesday. Overnight into Thursday it launched 294 drones.'
    expect(tallies(text)).toEqual(['RU 50/-/-', 'RU 294/-/-'])
  })
})

describe('a second wave', () => {
  it('is told beside the night, where a headline sums them up', () => {
    const text =
      'Russia says it downed 44 Ukrainian drones\n\nThirty-five drones were destroyed overnight by Russian air ' +
      'defences and another nine were shot down on Thursday morning, the defence ministry said.'
    expect(tallies(text)).toEqual(['UA -/44/-', 'UA -/35/-'])
  })

  it('is told by its hours', () => {
    const text =
      "Russia's ministry said 103 Ukrainian drones were shot down overnight. Another 41 were destroyed from midnight to 7 a.m."
    expect(tallies(text)).toEqual(['UA -/103/-', 'UA -/41/-'])
  })
})

describe('more ways to tell of drones sent', () => {
  it.each([
    ["Ukraine's foreign minister said Russia answered the proposal with 82 drones.", 'RU 82/-/-'],
    ['All 37 of the drones that attacked Ukraine overnight were destroyed, its air force said.', 'RU 37/37/-'],
  ])('are read: "%s"', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('are counted anew for the next night', () => {
    const text = 'On Tuesday Russia fired 96 drones. Overnight into Thursday there were 82, and 61 of them were downed.'
    expect(tallies(text)).toEqual(['RU 96/-/-', 'RU 82/61/-'])
  })

  it('are of the one city they were fired at', () => {
    const [raid] = read('raid', 'Russian forces fired 14 drones at Kharkiv overnight, injuring two, the mayor said.')
    expect(raid).toMatchObject({ scope: 'regional', place: { name: 'Kharkiv' } })
  })

  it.each([
    ['by a count', 'According to the air force it was 284 Russian drones and 22 missiles overnight.', 'RU 284/-/-'],
    [
      'of which so many, respectively',
      'Kyiv said 461 drones and 30 missiles had been fired, of which 440 and 22 were downed.',
      'RU 461/440/-',
    ],
    [
      'before who tells of them',
      'Of the 77 drones, the air force said 61 were shot down and nine were lost.',
      'RU 77/61/9',
    ],
    ['as a number', 'The overnight total of Ukrainian drones destroyed was 29, Moscow said.', 'UA -/29/-'],
    [
      'as failing',
      'Russia launched 77 drones, the air force said, with 61 failing to hit their targets.',
      'RU 77/-/61',
    ],
    [
      'by who sent them',
      'A source in the Security Service of Ukraine said 26 drones were launched at a refinery in Saratov.',
      'UA 26/-/-',
    ],
    ['as kinds of them', 'About 40 of the 66 drones sent by Russia were Shaheds.', 'RU 66/-/-'],
  ])('are told %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('are shot down along with missiles', () => {
    const text = 'Russia used 52 drones and a missile. The missile was shot down along with 44 drones, Ukraine said.'
    expect(tallies(text)).toEqual(['RU 52/44/-'])
  })

  it('are each told by their own capital where two sides traded blows', () => {
    const [text, other] = [
      'Russia and Ukraine exchanged drone attacks, with Kyiv reporting 140 launched and Moscow claiming 57 shot down.',
      'Ukraine and Russia attacked each other with drones: Moscow said 57 were downed, Kyiv said 140 were launched.',
    ]
    expect(tallies(text).sort()).toEqual(['RU 140/-/-', 'UA -/57/-'])
    expect(tallies(other).sort()).toEqual(['RU 140/-/-', 'UA -/57/-'])
  })

  it.each([
    'Poland said it was hit by drones overnight. Up to four drones were downed, Prime Minister Donald Tusk said.',
    'Over the three previous nights, Russia had launched more than 800 drones.',
    'From Monday to Wednesday, Russia launched around 800 drones at Ukraine.',
  ])('are left out of several nights and other skies: "%s"', (text) => {
    expect(tallies(text)).toEqual([])
  })

  it('are none of a third country', () => {
    expect(tallies('Nineteen Russian drones crossed into Poland, and NATO jets shot down four of them.')).toEqual([])
    expect(tallies('Air defence shot down 60 Russian drones; 40 were lost and two flew into Belarus.')).toEqual([
      'RU -/60/40',
    ])
  })

  it("are in the governor's region, where he is named by his office alone", () => {
    const text =
      'Ukraine hits a refinery in Ryazan\n\nThe governor said 18 drones had been downed. The Defense Ministry said ' +
      '107 drones had been destroyed over several regions.'
    expect(tallies(text)).toContain('UA -/107/-')
    expect(read('raid', text).filter(({ scope }) => scope === 'national')).toHaveLength(1)
  })
})
