import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('people of each of several places', () => {
  it.each([
    // As many at every place.
    [
      'Four people died in Toretsk, two in Sloviansk and one each in Druzhkivka and Siversk, the governor said.',
      ['Toretsk 4/-', 'Sloviansk 2/-', 'Druzhkivka 1/-', 'Siversk 1/-'],
    ],
    ['One person each was killed in Lyman and Yampil.', ['Lyman 1/-', 'Yampil 1/-']],
    ['Drones hit Poltava and Sumy overnight, wounding three people in each city.', ['Poltava -/3', 'Sumy -/3']],
    [
      'Officials in the Odesa and Mykolaiv regions said two people had been wounded in each region.',
      ['Odesa Oblast -/2', 'Mykolaiv Oblast -/2'],
    ],
    ['Each of the two men wounded in Kherson received help.', ['Kherson -/2']],
    // Some of a sum, with places of their own.
    [
      'Another 18 people were wounded, including nine in Sumy, five in Kherson and four in Nikopol.',
      ['Sumy -/9', 'Kherson -/5', 'Nikopol -/4'],
    ],
    [
      'In Odesa Oblast, 23 people were injured, including 19 in a missile strike on the city of Odesa.',
      ['Odesa -/19', 'Odesa Oblast -/23'],
    ],
    ['At least 31 people were wounded, of whom 20 were in Kharkiv.', ['Kharkiv -/20']],
    ['The attack on Kherson injured 14 people, including two in a critical condition.', ['Kherson -/14']],
    // The next one is of another place.
    ['Two people were killed in the Odesa region and a third in Chernihiv.', ['Odesa Oblast 2/-', 'Chernihiv 1/-']],
    // The place before its number.
    ['In Poltava, ten people were injured; in Mykolaiv, six.', ['Poltava -/10', 'Mykolaiv -/6']],
    ['Two people were killed in Sumy, and in Romny, three.', ['Sumy 2/-', 'Romny 3/-']],
    // "There", where those before were.
    ['A woman died in the town of Izmail; 12 people were hurt there and the others in Reni.', ['Izmail 1/12']],
    // Where the wounded are now.
    [
      'A missile struck Kryvyi Rih, injuring 14 people, including three children, who were taken to a hospital in Dnipro.',
      ['Kryvyi Rih -/14'],
    ],
    // The region around the town just told.
    [
      'Drones struck Poltava, injuring eight people. The governor spoke of one person killed and nine injured in the wider region.',
      ['Poltava -/8', 'Poltava Oblast 1/9'],
    ],
    ["At least one person was killed in an overnight attack on Dnipro, the region's governor said.", ['Dnipro 1/-']],
    [
      'A missile killed two people in Odesa. Elsewhere in the region, one person was killed and three were injured.',
      ['Odesa 2/-', 'Odesa Oblast 1/3'],
    ],
    [
      'Shelling wounded two men in Nikopol. Across the region, 11 people were injured, the governor of Dnipropetrovsk Oblast said.',
      ['Nikopol -/2', 'Dnipropetrovsk Oblast -/11'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted())
  })
})

describe('numbers told respectively', () => {
  it.each([
    [
      'Russian drone strikes on the southern cities of Kherson and Odesa left one and four people wounded, respectively.',
      ['Kherson -/1', 'Odesa -/4'],
    ],
    [
      'Shelling killed two, three and one people in Kherson, Odesa and Sumy respectively.',
      ['Kherson 2/-', 'Odesa 3/-', 'Sumy 1/-'],
    ],
    [
      'Shelling of Kherson and Odesa killed two and one people and wounded three and four, respectively.',
      ['Kherson 2/3', 'Odesa 1/4'],
    ],
    ['Strikes on Kherson, Odesa and Sumy left one and four people wounded, respectively.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
