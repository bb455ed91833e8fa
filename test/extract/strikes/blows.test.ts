import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('a town told with its region', () => {
  it.each([
    ['In Izmail, in the Odesa region, two people were killed and nine injured.', ['Izmail 2/9']],
    ['In Nizhyn, in the Chernihiv region, a man was killed in shelling on Tuesday.', ['Nizhyn 1/-']],
    ['A man was killed in Nizhyn, in the Sumy region two women were wounded.', ['Nizhyn 1/-', 'Sumy Oblast -/2']],
    ['Four people were injured in the Peresyp district, the mayor of Odesa said.', ['Odesa -/4']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('several attacks', () => {
  it.each([
    [
      'of which the first is the one whose toll grows',
      'A bomb hit a shop in Kharkiv, killing six people and injuring 30. Hours later, a second strike hit the city centre, wounding 18. By Sunday the death toll from the attack on the shop had risen to 14.',
      ['Kharkiv 14/30', 'Kharkiv -/18'],
    ],
    [
      'on two cities, with a sum that is of neither',
      'Russia struck Kyiv and hit a clinic in the southern city of Odesa in overnight attacks that killed three people. In Kyiv, one person was killed. Two men were killed in Odesa.',
      ['Kyiv 1/-', 'Odesa 2/-'],
    ],
    [
      'on one city, with a sum that is its own',
      'Russia struck Kharkiv twice overnight in attacks that killed three people.',
      ['Kharkiv 3/-'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('numbers told anew', () => {
  it.each([
    [
      'Two people were killed in Kharkiv. The mayor said earlier that six people had been killed, but later corrected the figure to two.',
      ['Kharkiv 2/-'],
    ],
    [
      'Five people were killed and more than 50 injured in Izium. The toll of wounded was later put at 55.',
      ['Izium 5/55'],
    ],
    [
      'Seven people were injured in Nikopol. One of the injured, a 60-year-old man, has died in hospital.',
      ['Nikopol 1/7'],
    ],
    ['In the town of Oleshky, a woman was hit by a drone and died of her injuries.', ['Oleshky 1/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('people whose sentence names no place', () => {
  it.each([
    [
      'in the regional centre, after a village',
      'Five people were wounded in Kherson and one in Antonivka on Thursday morning. By evening, the number of wounded in the regional center had grown to nine.',
      ['Kherson -/9', 'Antonivka -/1'],
    ],
    [
      'in the city whose authorities tell it apart',
      'A missile killed two soldiers in Kropyvnytskyi. Separately, authorities in Odesa said two adults died when a drone hit a dormitory.',
      ['Kropyvnytskyi 2/-', 'Odesa 2/-'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
