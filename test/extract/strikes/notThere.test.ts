import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('a time that is not of the attack told', () => {
  it.each([
    'In Kherson, where heat, water and light fail after attacks last weekend, two civilians died in drone attacks overnight.',
    'In Kherson, a city often shelled since the invasion began in February 2022, two civilians died in drone attacks.',
    'The attack, in which two civilians died in Kherson, passed the record that Russia set only last week.',
  ])('%s', (text) => {
    const [strike] = read('strike', text)
    expect(strike?.killed?.value).toBe(2)
    expect(strike?.when?.end).toBe('2026-01-15')
  })

  it('stays out where people died long before', () => {
    const text =
      'Missiles hit Kyiv overnight. Nothing like it had come since at least 21 people died in Kyiv last month.'
    expect(told(text)).not.toContainEqual(expect.stringContaining('21'))
  })
})

describe('a toll of more places than one', () => {
  it.each([
    ['Two people were killed, one in the Donetsk region, the other in Nikopol.', ['Donetsk Oblast 1/-', 'Nikopol 1/-']],
    [
      'Officials counted 21 injured and two dead - one in the Donetsk region, the other in Nikopol.',
      ['Donetsk Oblast 1/-', 'Nikopol 1/-'],
    ],
    [
      'Ukrainian drone attacks on regions of southern Russia killed three people overnight.\nA drone hit a house in Rostov-on-Don.',
      [],
    ],
    ['An attack on Nikopol, bordering the Kherson region, killed two people.', ['Nikopol 2/-']],
  ])('%s', (text, tolls) => {
    expect(told(text)).toEqual(tolls)
  })

  it('is not of the city of the other side', () => {
    const text =
      'Drones killed three people in Moscow. By figures from various Ukrainian officials, one person was killed and 18 injured.'
    expect(told(text)).toEqual(['Moscow 3/-'])
  })
})

describe('nobody', () => {
  it.each([
    ['Nobody was killed or hurt in the Kursk region after the attack, the governor said.', ['Kursk Oblast 0/0']],
    ['After the attack no injuries were reported by the governors of the Kaluga, Rostov and Bryansk regions.', []],
  ])('%s', (text, tolls) => {
    expect(told(text)).toEqual(tolls)
  })
})
