import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('people told by two verbs', () => {
  it.each([
    ['A 63-year-old man came under fire in Lubny and suffered shrapnel wounds.', ['Lubny -/1']],
    ['In Lubny, a tractor driver was working in a field and was wounded by a drone.', ['Lubny -/1']],
    ['A woman was thrown to the ground in Lubny and died.', ['Lubny 1/-']],
    ['In Lubny, a 63-year-old man came under artillery fire: he has shrapnel wounds.', ['Lubny -/1']],
    ['Drones hit Lubny. Two people were rescued and three injured were given tea.', ['Lubny -/3']],
    ['A drone hit Lubny. A resident stayed at home and no one was hurt.', ['Lubny -/0']],
    ['Police in Lubny said two men came forward and told of the wounded.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('some of those told before', () => {
  it.each([
    [
      'At least 24 people were injured in attacks overnight. Sixteen of them were in the city of Voronezh.',
      ['Voronezh -/16'],
    ],
    ['Five people were killed across Ukraine. Two of them were in Lubny.', ['Lubny 2/-']],
    ['Five people were killed and 20 wounded across Ukraine. Two of them were in Lubny.', []],
    ['Drones damaged nine houses. Two of them were in Lubny.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('ages', () => {
  it.each([
    ['A couple, both 70, were hurt in Lubny.', ['Lubny -/2']],
    ['Three people – two parents and their child, four – were hurt in Lubny.', ['Lubny -/3']],
    ['The siblings, aged eight, 12 and 17, died in Lubny.', ['Lubny 3/-']],
    ['A resident born in 1958 died in Lubny.', ['Lubny 1/-']],
    ['A strike on Lubny killed a child, seven women and a man.', ['Lubny 9/-']],
    ['Two women, both 70 years old, were hurt in Lubny.', ['Lubny -/2']],
  ])('are no numbers: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('those who survived', () => {
  it.each([
    ['A drone hit a van in Izium. The driver survived but was wounded.', ['Izium -/1']],
    ['A drone hit a van in Izium. The driver escaped with minor injuries.', ['Izium -/1']],
    ['A drone hit Izium, killing two. The mayor survived but was not hurt.', ['Izium 2/-']],
    ['A drone hit a van in Izium. The driver arrived with his family.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
