import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('a toll told on', () => {
  it.each([
    [
      'of a town in the region told before',
      'A strike on the Dnipropetrovsk region killed 12 miners.\n\nThe drone slammed into a bus near the city of Ternivka. Seven others were wounded in the attack.',
      ['Ternivka 12/7'],
    ],
    [
      'of a town in the region told before, save where it is not the attack told',
      'A strike on the Dnipropetrovsk region killed 12 miners. Seven others were wounded in Nikopol.',
      ['Dnipropetrovsk Oblast 12/-', 'Nikopol -/7'],
    ],
    [
      'of the village told before',
      'A bomb fell on the village of Yarova in Donetsk region. 23 people were killed.\n\nOfficials in Donetsk region spoke of a crime.\n\nAt least 18 residents of the village were injured.',
      ['Yarova 23/18'],
    ],
    [
      'of another attack in the region',
      'A drone strike in the Kherson region killed four people. The governor of Kherson region said another person was wounded in a separate strike in the region.',
      ['Kherson Oblast 4/-', 'Kherson Oblast -/1'],
    ],
    [
      'of no place, as of a raid on the country',
      'A drone struck a house in Kyiv.\n\nRussia fired more than 650 drones at Ukraine.\n\nAt least three people were killed, according to Ukrainian officials.',
      [],
    ],
    [
      'of no place, as of attacks across the country',
      'No fewer than nine people died in a large drone attack by Russia across Ukraine, and one of the drones hit a tram in the Kharkiv region.',
      [],
    ],
    [
      'of the place that the attack is said to have hit, soon after',
      '"The attack claimed the lives of two volunteers and left eight others injured," the charity said. "Our teams were there to help." The strike hit near the outskirts of the regional capital of Sumy.',
      ['Sumy 2/8'],
    ],
    [
      'of the place that the attack hit, whatever the toll began with',
      'Two rail workers were killed by a Russian missile strike on their train, officials said. The strike hit the town of Nikopol.',
      ['Nikopol 2/-'],
    ],
    [
      'of no one of two places that the attack hit',
      'A missile attack killed two people, officials said. The attack hit Kherson and Sumy.',
      [],
    ],
    [
      'of no place hit by one of several attacks',
      'Russian strikes killed two people. They had come to Lyman. The attack hit Kherson.',
      [],
    ],
    [
      'by a number of confirmed deaths',
      'Four people were killed in Kharkiv. The number of confirmed deaths had risen to five, with two injured.',
      ['Kharkiv 5/2'],
    ],
    [
      'of a region, two districts of which were named before',
      'Shells and drones came down on the Nikopol, Samar and Kryvyi Rih districts of Dnipropetrovsk region. A farmer was killed.',
      ['Dnipropetrovsk Oblast 1/-'],
    ],
    [
      'by one who died on the way to another city',
      'A boy was wounded in a drone strike on Kursk. The boy, six years old, passed away while being flown to Moscow.',
      ['Kursk 1/-'],
    ],
    [
      'at the place told just before, whoever in the country says so',
      'Drones flew across Ukraine, and one hit a train in the Kharkiv region.\n\nAt least five people died when a drone hit the train, according to officials in Ukraine.',
      ['Kharkiv Oblast 5/-'],
    ],
    [
      'by one who passed away',
      'A 53-year-old woman, who was injured in an attack on Lutsk, passed away in hospital.',
      ['Lutsk 1/-'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('of a day long past is no news of the night, however many sentences tell of it', () => {
    const text =
      'A missile killed a man in Balakliia.\n\nOn the evening of November 1 a missile hit the center of Balakliia. A woman died. Also, 16 residents were injured.'
    expect(told(text)).toEqual(['Balakliia 1/-'])
  })
})

describe('a capital', () => {
  it('struck by Russia is Kyiv, whatever else Moscow is said to have done', () => {
    expect(
      told('Russia hammered Ukraine, which was how Moscow answered.\n\nAt least 18 people were killed in the capital.'),
    ).toEqual(['Kyiv 18/-'])
  })

  it('that strikes is a government', () => {
    const claims = read('strike', 'Moscow shelled Ukraine on Friday and Kyiv carried out a heavy strike of its own.')
    expect(claims).toEqual([])
  })
})

describe('a city and what surrounds it', () => {
  it.each([
    ['Four people died in Kyiv and the surrounding region, and no fewer than 31 were hurt.', ['Kyiv 4/31']],
    [
      'An attack on Odesa and the surrounding area killed two and injured 46. In Odesa one person was killed and 30 injured.',
      ['Odesa 1/30'],
    ],
  ])('yields to the city alone: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
