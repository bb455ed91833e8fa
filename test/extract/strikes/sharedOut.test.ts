import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('people told one after another', () => {
  it.each([
    [
      'by age, after "two people"',
      'A woman was wounded in Nikopol. Another two people, men aged 34 and 58, were hospitalised.',
      ['Nikopol -/3'],
    ],
    [
      'of the injured, town by town',
      'Two people were killed and nine wounded in Donetsk Oblast. Of the injured, six were in Lyman and three in Toretsk.',
      ['Donetsk Oblast 2/9', 'Lyman -/6', 'Toretsk -/3'],
    ],
    [
      'of a region, town by town, after a colon',
      'In the Kyiv region, one person was killed and six injured, the regional head said: in Brovary district, a man of 45 was killed; in Boryspil, four people were injured.',
      ['Kyiv Oblast 1/6', 'Brovary 1/-', 'Boryspil -/4'],
    ],
    [
      'of a Ukrainian city, of whom some are in hospital',
      'A Russian attack on the Ukrainian port city of Mykolaiv injured at least 12 people. Eight people were hurt by glass in the attack.',
      ['Mykolaiv -/12'],
    ],
    [
      'of a region that the headline calls by its city',
      'Ukrainian drone kills three in occupied Kherson\n\nA drone strike on a car in the occupied part of the Kherson region killed three people.',
      ['Kherson Oblast 3/-'],
    ],
    [
      'of a town of the region whose capital the headline names',
      'Drone crashes into a house in Saratov, one dead\n\nOne person was killed and two were injured when a drone hit a house in the Russian city of Engels.',
      ['Engels 1/2'],
    ],
    [
      'of a capital whose headline fits another town, but which is told of itself',
      'One killed in Kharkiv\n\nA man was killed and three people were injured when a bomb hit a house in Chuhuiv, Kharkiv region. In Kharkiv, one person was killed by a drone.',
      ['Kharkiv 1/-', 'Chuhuiv 1/3'],
    ],
    [
      'by what a doctor found',
      'Two men aged 37 and 51 were hurt in Kherson. A woman, 62, who came under fire in the Dniprovskyi district, was diagnosed with a concussion.',
      ['Kherson -/3'],
    ],
    [
      'of a region where two of its towns were shelled',
      'Three people were killed and ten wounded in the Donetsk region as Russian troops shelled Sloviansk and Kramatorsk.',
      ['Donetsk Oblast 3/10'],
    ],
    [
      'of one city, beside a sum over regions far apart',
      'At least nine people were hurt in a drone attack on Kharkiv and the regions of Odesa and Kyiv. In the Kharkiv district, debris damaged several houses; a woman of 61 was taken to hospital and a man of 67 injured, Syniehubov said.',
      ['Kharkiv -/2'],
    ],
    [
      'of no one town where a headline lists two',
      'One dead and 11 injured as Russia strikes Kramatorsk, Sloviansk\n\nRussian forces struck Kramatorsk, killing one person. Eleven people were wounded in Sloviansk, prosecutors said.',
      ['Kramatorsk 1/-', 'Sloviansk -/11'],
    ],
    [
      'by a pronoun in the same sentence',
      'In Beryslav, a drone dropped explosives on a man, and he was hospitalised with blast injuries.',
      ['Beryslav -/1'],
    ],
    [
      'by two pronouns in the same sentence',
      'In Beryslav, a drone dropped explosives on two fishermen; they were wounded.',
      ['Beryslav -/2'],
    ],
    [
      'where the bombs fell in the region named first',
      'In the Zaporizhzhia region, one man was killed and three others wounded when bombs hit the town of Vilniansk.',
      ['Vilniansk 1/3'],
    ],
    [
      'in the region where the town named is of another',
      'In the Kharkiv region, two people were hurt when a missile hit Sumy.',
      ['Kharkiv Oblast -/2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a number of victims that rises', () => {
  it.each([
    ['is of the wounded told before', 'Three people were wounded.', ['Poltava -/7']],
    ['is left out where dead were told', 'Three people were killed.', ['Poltava 3/-']],
    ['is left out where none were told', 'Firefighters went there.', []],
  ])('%s', (_, before, expected) => {
    const text = `A missile struck Poltava. ${before} By noon, the number of victims had increased to seven.`
    expect(told(text)).toEqual(expected)
  })
})

describe('a breakdown of the number told before', () => {
  it.each([
    [
      'Three people were killed and 12 injured in Donetsk Oblast. This included two killed and one injured in Lyman, and 11 injured in Kramatorsk.',
      ['Donetsk Oblast 3/12', 'Lyman 2/1', 'Kramatorsk -/11'],
    ],
    [
      'Four people were killed in the Kherson region. The figures include two people killed in Bilozerka and one killed in Stanislav.',
      ['Kherson Oblast 4/-', 'Bilozerka 2/-', 'Stanislav 1/-'],
    ],
    ['Four people were killed in Sumy. The dead include two children.', ['Sumy 4/-']],
  ])('is told place by place: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a sum over several places', () => {
  it.each([
    [
      'Attacks killed five people and wounded more than 90, Russia said, while one person was killed on the third day of its bombing of Kharkiv.',
      ['Kharkiv 1/-'],
    ],
    ['Russia launched 99 drones, mainly at Sumy and Odesa. Six civilians were killed in the drone strikes.', []],
  ])('is of none of them: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a sum shared out in brackets or in a sentence of its own', () => {
  it.each([
    [
      'Seven people were injured in the Izmail district. Six people in Reni and one in Izmail.',
      ['Izmail -/7', 'Reni -/6', 'Izmail -/1'],
    ],
    [
      'Nine people were wounded in Donetsk Oblast. Four in Kramatorsk, three in Druzhkivka and two in Lyman.',
      ['Donetsk Oblast -/9', 'Kramatorsk -/4', 'Druzhkivka -/3', 'Lyman -/2'],
    ],
    [
      'Seven more residents were hurt (three of them in Toretsk, two in Chasiv Yar, one in Siversk and another in Selydove).',
      ['Toretsk -/3', 'Chasiv Yar -/2', 'Siversk -/1', 'Selydove -/1'],
    ],
    // Ten are not nine.
    ['Nine people were wounded in Donetsk Oblast. Six flats in Kramatorsk and four in Lyman.', ['Donetsk Oblast -/9']],
    ['Nine people were wounded in Donetsk Oblast. Six in Kramatorsk and four in Lyman.', ['Donetsk Oblast -/9']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('some of a number told', () => {
  it.each([
    [
      'Strikes killed five people on Tuesday. Three of the five died in Kostiantynivka. The other two were killed in Pokrovsk.',
      ['Kostiantynivka 3/-', 'Pokrovsk 2/-'],
    ],
    [
      'Three of the five were killed when a bomb struck the town of Kostiantynivka. The other two died in Pokrovsk.',
      ['Kostiantynivka 3/-', 'Pokrovsk 2/-'],
    ],
    ['Four people were killed in Lutsk. Two of the four killed in Lutsk were children.', ['Lutsk 4/-']],
    ['Two of the seven injured in Lutsk are in a grave condition.', ['Lutsk -/7']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
