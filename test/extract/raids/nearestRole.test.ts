import { describe, expect, it } from 'vitest'
import { tallies } from '../read'

describe('drones that no turn of phrase gives a role', () => {
  it.each([
    [
      'are what the verb after them says',
      'Some 44 Shahed, Gerbera and other drones, on preliminary data, have been shot down, the air force said.',
      ['RU -/44/-'],
    ],
    [
      'are what the verb before them says',
      "Ukraine's air force downed, in the dark hours before the sirens fell silent at last, 37 drones.",
      ['RU -/37/-'],
    ],
    [
      'are lost where they did not get through',
      'Russia launched 70 drones overnight, and 41 were downed. Besides, 19 drones, in the view of the air force, disappeared from radars.',
      ['RU 70/41/19'],
    ],
    [
      'hit what they are told to have hit',
      'Russia launched 70 drones overnight and 52 were downed. Impacts of four missiles and 12 drones, by the count so far, struck nine sites.',
      ['RU 70/52/-'],
    ],
  ])('%s', (_, text, raids) => {
    expect(tallies(text)).toEqual(raids)
  })

  it.each([
    [
      'in a clause of their own',
      'Russia launched 40 drones at Ukraine overnight, but 12 of 40 drones got through.',
      'RU 40/-/-',
    ],
    [
      'after a failure to stop them',
      'Russia launched 62 drones at Ukraine overnight, and its defenders were unable to stop only four of the drones.',
      'RU 62/-/-',
    ],
  ])('have none %s', (_, text, raid) => {
    expect(tallies(text)).toEqual([raid])
  })
})

describe('a tally with its verb first', () => {
  it.each([
    ['Shot down over the Poltava region were 14 drones and a missile.', ['RU -/14/-']],
    [
      'Russia sent 230 drones overnight. Intercepted by Ukrainian gunners were 201 drones and nine missiles.',
      ['RU 230/201/-'],
    ],
    ['Jammed or destroyed on Tuesday night were 33 Russian drones, Kyiv said.', ['RU -/33/-']],
  ])('%s', (text, raids) => {
    expect(tallies(text)).toEqual(raids)
  })
})

describe('a total with its words in another order', () => {
  it.each([
    [
      'The ministry in Moscow put at 117 the number of Ukrainian drones its crews had shot down overnight.',
      ['UA -/117/-'],
    ],
    [
      'Drones sent at the Tula region and destroyed by its defenders overnight came to 38, its governor said.',
      ['UA -/38/-'],
    ],
    [
      "Russia's ministry gives the total number of Ukrainian drones downed over the country overnight as 64.",
      ['UA -/64/-'],
    ],
    [
      'Ukrainian crews shot down 61 drones, Gerberas among them, out of the 80 that Russia launched overnight.',
      ['RU 80/61/-'],
    ],
    [
      'Moscow says 45 Ukrainian drones were downed, Kyiv says its crews stopped 70 of 92 Russian ones.',
      ['UA -/45/-', 'RU 92/70/-'],
    ],
    [
      'By the count of Ukrainian officials 210 drones and 18 missiles were in the country’s sky overnight.',
      ['RU 210/-/-'],
    ],
    ['Overnight Russia carried out a combined attack on Ukraine, nine missiles and 115 drones in all.', ['RU 115/-/-']],
    [
      'The attack on Ukraine was made with 12 missiles launched from the air and with 90 Shaheds, the air force said.',
      ['RU 90/-/-'],
    ],
  ])('%s', (text, raids) => {
    expect(tallies(text)).toEqual(raids)
  })
})

describe('what became of others', () => {
  it.each([
    'had not got to their targets',
    'were sent off their course by jammers',
    'could no longer be seen on radar',
    'were decoys that did not reach their targets',
  ])('another 21 drones %s', (fate) => {
    expect(
      tallies(`Russia launched 84 drones overnight. Of these, 60 were shot down. Another 21 drones ${fate}.`),
    ).toEqual(['RU 84/60/21'])
  })
})

describe('a tally told in parts', () => {
  it.each([
    [
      'with the time of its count',
      'Russia sent 99 drones overnight. "58 Shaheds and other drones were confirmed as shot down as of 09:00."',
      'RU 99/58/-',
    ],
    [
      'of decoys sent along with the others',
      'Air defense shot down 47 Russian drones overnight. Another 31 decoys sent along with the attack drones had been lost track of.',
      'RU -/47/31',
    ],
    [
      'with those stopped told last',
      'Russia sent 140 drones overnight, the air force said. Another 55 were lost, besides 61 of them that were intercepted.',
      'RU 140/61/55',
    ],
    [
      'of simulators and those lost together',
      'Russia launched 86 drones overnight. Gunners shot down 34 drones, and 36 drones more were either simulators with no warhead or were lost.',
      'RU 86/34/36',
    ],
    [
      'of those stopped, put at a number',
      'Russia launched 146 drones overnight, by its count. It put the drones stopped by gunners at 103.',
      'RU 146/103/-',
    ],
  ])('%s', (_, text, raid) => {
    expect(tallies(text)).toEqual([raid])
  })

  it.each([
    ['In this last wave overnight Russia put 15 missiles and 129 combat drones to use, Zelensky said.', 'RU 129/-/-'],
    ['Over 240 dummy and armed drones and 25 missiles were used in the overnight assault on Ukraine.', 'RU 240/-/-'],
    ["115 drones and 17 missiles used in Moscow's newest raid, Kyiv says", 'RU 115/-/-'],
    [
      'Ukraine, said Russia, had overnight sent 81 drones to its Belgorod region, and 61 of them had been shot down.',
      'UA 81/61/-',
    ],
  ])('%s', (text, raid) => {
    expect(tallies(text)).toEqual([raid])
  })

  it('of one night over a region, and of fewer over the country on another', () => {
    const text =
      'Seven drones were downed over Mykolaiv region on the night of January 15.\n\nTwo drones were downed on the night of January 13.'
    expect(tallies(text)).toEqual(['RU -/7/-', 'RU -/2/-'])
  })
})

describe('whose drones', () => {
  it.each([
    [
      'fly near a border',
      'The blows, in which 17 drones were used, damaged the city, which lies near the Russian border, the mayor of Kharkiv said.',
      'RU 17/-/-',
    ],
    [
      'an official whom Moscow appointed counts',
      'The governor of Sevastopol, whom Moscow appointed, said over 24 drones had been shot down there.',
      'UA -/24/-',
    ],
    [
      'are told of by the side attacked',
      'Russian Foreign Minister Sergei Lavrov told of an attempt to attack Putin in the Novgorod region overnight with 71 drones.',
      'UA 71/-/-',
    ],
    [
      'attack in a headline',
      'Ukraine hit by Russian drones before talks\n\nThe huge overnight attack, with some 500 drones, left parts of the capital without power.',
      'RU 500/-/-',
    ],
    [
      'the sentence before names',
      'Russian drones and missiles attacked the north overnight. With jammers and guns the military brought down 75 drones.',
      'RU -/75/-',
    ],
    [
      'fell where one side alone is named',
      'Over 60 drones were downed in several regions, 10 of them near the Russian capital, its media say.',
      'UA -/60/-',
    ],
  ])('%s', (_, text, raid) => {
    expect(tallies(text)).toEqual([raid])
  })
})

describe('no raid', () => {
  it.each([
    'Experts expect Moscow to send over 1,100 drones in one night by the autumn.',
    'Raids with 600 drones may soon be normal, experts believe, as Russia builds more of them.',
    'Ukraine and Russia traded claims of drone attacks, each side reporting more than 100 drones intercepted.',
  ])('%s', (text) => {
    expect(tallies(text)).toEqual([])
  })
})

it('takes a round number in a headline for the exact one of the text', () => {
  const text =
    'Record 270 drones attack Ukraine\n\nRussia launched 273 drones at Ukraine overnight, and 88 of them were shot down.'
  expect(tallies(text)).toEqual(['RU 273/88/-'])
})

it('keeps missiles told among others out of their sum', () => {
  expect(tallies('Russia fired 21 missiles, six Iskanders and one Kinzhal among them, and 40 drones.')).toEqual([
    'RU 40/-/-',
  ])
})
