import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('the number of victims told after them', () => {
  it.each([
    ['The dead in Kharkiv number 28, the mayor said.', 'Kharkiv 28/-'],
    ['The wounded in the Russian shelling of Kharkiv were at least 28, two of them minors.', 'Kharkiv -/28'],
    ['Injuries in Kharkiv Oblast came to 11, four of them in the city of Izium.', 'Kharkiv Oblast -/11'],
    ['Russia attacked Odesa. Deaths stood at three, and the people injured totalled seven.', 'Odesa 3/7'],
    ['Drones hit Odesa. Those killed are put at three.', 'Odesa 3/-'],
    ['A strike on Odesa killed two. The dead have risen to five.', 'Odesa 5/-'],
  ])('%s', (text, toll) => {
    expect(told(text)).toContain(toll)
  })

  it.each([
    ['Drones hit Odesa. The dead woman was 20.'],
    ['Drones hit Odesa. The wounded were 45 and 60.'],
    ['Drones hit Odesa. The injured reached 12 hospitals.'],
    ['Drones hit Odesa. The dead were found on floors 3 to 5.'],
  ])('none: %s', (text) => {
    expect(told(text).filter((toll) => /\d/.test(toll))).toEqual([])
  })
})

describe('one life', () => {
  it.each([
    ['A drone attack took one life in Odesa Oblast and damaged houses.', 'Odesa Oblast 1/-'],
    ['The shelling of Kherson claimed another life.', 'Kherson 1/-'],
    ['A drone attack on Penza cost a woman her life and injured two.', 'Penza 1/2'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })

  it.each(['One life changed in Kherson.', 'A drone attack on Kherson changed one life for good.'])(
    'not lost: %s',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )
})

describe('whom "which" and "districts" speak of', () => {
  it.each([
    ['Russians attacked Sumy. A drone hit a house, as a result of which two people were hurt.', 'Sumy -/2'],
    ['In Kharkiv, a drone strike was aimed at three districts, with 30 people injured.', 'Kharkiv -/30'],
    ['In Kharkiv region drones hit several districts, injuring three.', 'Kharkiv Oblast -/3'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })
})

describe('the victims told one by one after them', () => {
  it.each([
    ['A drone hit a bus in Shebekino. The wounded are the driver and two passengers.', 'Shebekino -/3'],
    ['Russians shelled Sumy, as a consequence of which a man lost his life.', 'Sumy 1/-'],
    ['In Sumy the number of people who died in the bombing has gone up to four.', 'Sumy 4/-'],
    ['Drones hit a depot in Sumy; there were neither dead nor wounded.', 'Sumy 0/0'],
    ['A drone set a house in Sumy on fire, and a man inside it died.', 'Sumy 1/-'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })
})

describe('two fates in one sentence', () => {
  it.each([
    ['Three people were injured by the shelling of Nikopol, which also took the life of a girl of 16.', 'Nikopol 1/3'],
    ['In Kyiv three people, a 5-year-old child being one of them, were killed and 10 injured.', 'Kyiv 3/10'],
    ['In Zhytomyr three children who were 8, 12 and 17 years old were killed at home.', 'Zhytomyr 3/-'],
    ['A drone attacked Vyshhorod. A man, also 38, was fatally hurt by debris.', 'Vyshhorod 1/-'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })

  it('is not known where no number is given', () => {
    expect(told('Russia attacked Sumy. It gave no number of people injured or killed in the attack.')).toEqual([])
  })
})
