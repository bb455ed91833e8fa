import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('people told of a blow at a whole country', () => {
  const BEFORE = 'Eight people were hurt by a drone in the Rivne region, its governor said.\n\n'
  it.each([
    'Russia pounded Ukraine with drones and missiles overnight, killing at least four people.',
    'A wave of missiles battered western Ukraine, killing four people, rescuers said.',
    "Moscow's forces hit Ukraine's power grid again, killing four workers.",
    'Ukraine came under a heavy attack overnight, with four people killed.',
    'Four people were killed in strikes on the north, east and south of Ukraine.',
    'Four people died in attacks on both sides of the border.',
    'Ukrainian drones struck southern Russia overnight, killing four people.',
    'Russia fired missiles at Kyiv and other Ukrainian cities, killing four people.',
    'Russian forces attacked Nikopol, Kyiv and Sumy overnight, killing four people.',
    'Ukrainian drone attacks killed four people, Russian authorities said.',
  ])('are of no place told before: %s', (sentence) => {
    expect(told(BEFORE + sentence)).toEqual(['Rivne Oblast -/8'])
  })

  it.each([
    ['Russia pounded Ukraine with missiles overnight, killing four people in Odesa.', ['Odesa 4/-']],
    ["Missiles hit Ukraine's Poltava region and killed four people.", ['Poltava Oblast 4/-']],
    ['A drone hit Izium in eastern Ukraine, killing four people.', ['Izium 4/-']],
  ])('are of the place named beside it: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected)
  })
})

describe('the attacks on a country told just before', () => {
  const BEFORE = 'Explosions were heard in Kyiv.\n\n'
  it.each([
    'Missile and drone strikes hit much of Ukraine overnight. Twelve people were killed in the heavy Russian airstrikes.',
    'Drones and missiles struck large parts of the country overnight. Twelve people died in the attacks, officials said.',
    'Russia pounded most of Ukraine with missiles overnight. The strikes killed twelve people, officials said.',
    'Drones and missiles rained down on swathes of Ukraine. Twelve people were killed in the overnight strikes.',
    'Missiles hit much of Ukraine for a second night. At least 12 people were killed in Russian airstrikes.',
    "Missiles hit much of Ukraine for a second night. Russia's overnight strikes killed twelve people.",
    'Waves of drones attacked almost all of Ukraine overnight. Twelve people were killed by the strikes.',
  ])('killed people in no place told earlier: %s', (sentences) => {
    expect(told(BEFORE + sentences)).toEqual([])
  })

  it.each([
    ['A missile hit a block of flats. Twelve people were killed in the heavy airstrikes.', ['Kyiv 12/-']],
    ['Russia hit much of Ukraine. Twelve people were killed in the strikes on Sumy.', ['Sumy 12/-']],
    ['Russia hit Ukraine with drones, and a house in Sumy burned. Two people died in the attacks.', ['Sumy 2/-']],
  ])('are not those on a town: %s', (sentences, expected) => {
    expect(told(BEFORE + sentences)).toEqual(expected)
  })
})

describe('the part of the country', () => {
  it.each([
    [
      'The death toll of a strike on Dnipro, a city in central Ukraine, has risen to 17, and 279 people are wounded.',
      ['Dnipro 17/279'],
    ],
    ['The death toll of a missile strike on Dnipro in central Ukraine has risen to 17.', ['Dnipro 17/-']],
    ['The death toll of a missile strike on Dnipro, in central Ukraine, has climbed to 17.', ['Dnipro 17/-']],
    [
      'The number of people wounded in the attack on Sumy, the regional capital in northeastern Ukraine, rose to 17.',
      ['Sumy -/17'],
    ],
    [
      "The death toll from a strike on Kharkiv, Ukraine's second-largest city, in the east of the country, rose to 7.",
      ['Kharkiv 7/-'],
    ],
  ])('where the place named before it lies leaves people there: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected)
  })

  it.each([
    'The death toll of strikes in eastern Ukraine has risen to 17.',
    'The number of those wounded in the strikes on Kyiv and across central Ukraine rose to 17.',
    'The death toll of attacks on Kyiv and a string of towns in eastern Ukraine has risen to 17.',
    'The death toll of attacks on Kyiv, the Sumy region and towns in eastern Ukraine has risen to 17.',
    'The death toll of strikes on Kyiv, a hospital in eastern Ukraine and a bus has risen to 17.',
  ])('beside it or without it is no place of theirs: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('another place in the sentence', () => {
  it.each([
    [
      'In the Sumy region, a drone killed two people in a van, and thousands of homes in the Odesa region lost power.',
      ['Sumy Oblast 2/-'],
    ],
    ['In Sumy Oblast, a bomb killed two people, and a school in Konotop was destroyed.', ['Sumy Oblast 2/-']],
    ['Near Yunakivka, two people driving towards Sumy were killed by a drone.', ['Yunakivka 2/-']],
    ['In Nikopol, two people waiting for a bus to Kryvyi Rih were killed by a shell.', ['Nikopol 2/-']],
    ['In the Tula region south of Moscow, a man was killed by falling debris.', ['Tula Oblast 1/-']],
    ['In Serpukhov, some 100km from Moscow, a man was killed by falling debris.', ['Serpukhov 1/-']],
  ])('is told besides: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected)
  })
})

describe('the region of a city that is none of its own', () => {
  it.each([
    [
      'Missiles hit Kyiv and killed two people. Another five people were wounded in the region.',
      ['Kyiv 2/-', 'Kyiv Oblast -/5'],
    ],
    [
      'Drones attacked Moscow overnight. One person was injured in the city. In the region, three people were hurt.',
      ['Moscow -/1', 'Moscow Oblast -/3'],
    ],
  ])('is the one around it: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('where people were taken or headed', () => {
  it.each([
    ['Drones hit a bus near Lyman. Six people were wounded and taken to a hospital in Kramatorsk.', ['Lyman -/6']],
    ['A bomb hit Izium, killing three people travelling from Kharkiv to Sloviansk.', ['Izium 3/-']],
    ['Two men were wounded in Izium.\n\nAnother man was injured after an air strike on a v…', ['Izium -/2']],
  ])('is not where they were hurt: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('people told of a part of the country', () => {
  const BEFORE = 'Missiles hit Rivne overnight and injured eight people, its mayor said.'
  it.each([
    'In the east of the country a woman was killed by shelling.',
    'Elsewhere in southern and eastern Ukraine, four people were killed.',
    "In Russia's south, a drone killed a farmer.",
  ])('are of no place told before: %s', (sentence) => {
    expect(told(`${BEFORE} ${sentence}`)).toEqual(['Rivne -/8'])
  })

  it.each([
    [`${BEFORE} In the east of the country, a woman was killed in Lyman.`, ['Rivne -/8', 'Lyman 1/-']],
    ["A missile killed six people in Ukraine's northeastern Kharkiv region, officials said.", ['Kharkiv Oblast 6/-']],
    [
      'Six people died on a train in eastern Ukraine on Tuesday. The train was hit near Barvinkove.',
      ['Barvinkove 6/-'],
    ],
  ])('are of the place that is told: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the attack on many places told just before', () => {
  const LEAD =
    'Russia fired dozens of missiles at targets all over Ukraine overnight, hitting Lutsk, Rivne and other cities.'
  it.each([
    'Officials said the strikes left at least four dead and 30 wounded.',
    'Besides the four dead, at least 30 people were wounded in the bombardment, which damaged schools.',
  ])('has victims in none of them alone: %s', (sentence) => {
    expect(told(`${LEAD} ${sentence}`)).toEqual([])
  })

  it('leaves a city of several its own', () => {
    expect(
      told(
        'Russia launched missiles at towns across Ukraine, killing 17 people and heavily damaging a station in Kharkiv. Five people died in Kharkiv.',
      ),
    ).toEqual(['Kharkiv 5/-'])
  })
})

describe('the other side', () => {
  const BEFORE = 'Kharkiv was hit hard, with 12 people injured.'
  it.each([
    ['On the Russian side of the border, a woman was killed when debris fell on a house.', ['Kharkiv -/12']],
    ['There was harm on the Russian side as well. A woman was killed when debris fell.', ['Kharkiv -/12']],
    ['On the Russian side, a woman was killed in Belgorod.', ['Kharkiv -/12', 'Belgorod 1/-']],
    [
      'On the Russian side, authorities of the Kursk region said a drone had killed a woman.',
      ['Kharkiv -/12', 'Kursk Oblast 1/-'],
    ],
    ['On the Ukrainian side, a woman was also killed.', ['Kharkiv 1/12']],
  ])('%s', (sentence, expected) => {
    expect(told(`${BEFORE} ${sentence}`)).toEqual(expected)
  })
})
