import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('people whose verb no turn of phrase tells', () => {
  it.each([
    ['By noon there were 27 civilians confirmed as injured in Kharkiv.', 'Kharkiv -/27'],
    ['The attack on Odesa has cost three people their lives.', 'Odesa 3/-'],
    ['Two men, born in 1961 and in 1972, were wounded by drone attacks on Sumy.', 'Sumy -/2'],
    ['In Lubny a driver was pulled from his truck but died of his wounds.', 'Lubny 1/-'],
    ['In Nikopol a man of 48 was killed, and a woman of 71 had her arm injured.', 'Nikopol 1/1'],
    ["In Boryspil a man's hand was injured by debris.", 'Boryspil -/1'],
    ['In Penza a drone killed a driver and wounded two others, both of whom will recover.', 'Penza 1/2'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })

  it.each([
    'Police in Lubny said two men came forward and told of the wounded.',
    'Police in Lubny said two men who came forward knew of the wounded.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('ages and numbers', () => {
  it.each([
    ['Three women, who are 29, 44, and 63, were hurt in Kharkiv.', 'Kharkiv -/3'],
    ['In Lyman a man of 67 died. A woman, also 67, was injured.', 'Lyman 1/1'],
    ['In Orikhiv a girl of 2 years and a man of 61 were hurt.', 'Orikhiv -/2'],
    ['A whole family, father, mother and two young girls, was killed in Sumy.', 'Sumy 4/-'],
    ['Mother and son died when houses in Bohodukhiv were attacked.', 'Bohodukhiv 2/-'],
    ['Odesa was attacked by drones. The injured, he said, numbered at least four.', 'Odesa -/4'],
    ['Odesa was attacked by drones. The wounded are two: a man of 44 and a boy of three.', 'Odesa -/2'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })
})

describe('where they were', () => {
  it.each([
    [
      'the town before the semicolon',
      'In Kharkiv Oblast, the town of Chuhuiv came under rocket fire; two people were killed and three more injured.',
      ['Chuhuiv 2/3'],
    ],
    [
      'the city told before, not the region of a governor told by name',
      'The city of Zaporizhzhia was attacked by drones. Six residents were injured in a strike on a shop, Governor Ivan Fedorov of Zaporizhzhia Oblast wrote.',
      ['Zaporizhzhia -/6'],
    ],
    [
      'the city of the mayor who revises its toll',
      'An attack on Kyiv has killed at least 11 people. In Kharkiv two people were injured. Kyiv Mayor Vitali Klitschko put the number of dead at 12.',
      ['Kyiv 12/-', 'Kharkiv -/2'],
    ],
    [
      'the city, whichever region it is told to lie in',
      'At least 18 people were killed in Kryvyi Rih.\n\nIn all, 72 more people were injured in the attack on the city, which lies in the Dnipropetrovsk region.',
      ['Kryvyi Rih 18/72'],
    ],
    [
      'no city in which a staff has its seat',
      'The General Staff in Kyiv said a depot had been struck by drones overnight.',
      [],
    ],
  ])('%s', (_, text, tolls) => {
    expect(told(text)).toEqual(tolls)
  })

  it.each([
    [
      'the capital that drones were sent against',
      "Three people were killed when missiles were fired against Ukraine's capital.",
      ['Kyiv 3/-'],
    ],
    [
      'the town whose building the next sentence names',
      'Two sisters died when a missile hit a house in the east of Ukraine.\n\nThe house in Dnipro caught fire.',
      ['Dnipro 2/-'],
    ],
    [
      'no town of a speaker’s name',
      'In Tver two people were injured. They stayed at home, Korolev went on.',
      ['Tver -/2'],
    ],
    [
      'where one is told by his age alone',
      'The power failed in Izium after shelling that hurt a 13-year-old late on Wednesday.',
      ['Izium -/1'],
    ],
    [
      'a plant whose attack cost a life',
      'The strike on a depot in Penza cost a guard his life and wounded two others.',
      ['Penza 1/2'],
    ],
  ])('%s', (_, text, tolls) => {
    expect(told(text)).toEqual(tolls)
  })

  it('keeps those of a day earlier apart from those of today', () => {
    const text =
      'A day earlier an attack on Kyiv had killed 13 people.\n\nOfficials in Kyiv spoke of 11 people injured.'
    expect(told(text)).toEqual(['Kyiv 13/-', 'Kyiv -/11'])
  })
})
