import { describe, expect, it } from 'vitest'
import { told } from '../read'

it('an employee in hospital is hurt, unless it is the hospital hit', () => {
  expect(told('A drone hit a bus in Nikopol. Five employees of the plant are in hospital.')).toEqual(['Nikopol -/5'])
  expect(told('Bombs hit a clinic in Sumy, injuring 11. 86 patients and 38 staff were in the hospital.')).toEqual([
    'Sumy -/11',
  ])
})

it('those taken to hospital raise a toll only where they are far more', () => {
  const news = 'A bomb hit a plant in Sumy and injured 20 people.\n\n'
  expect(told(`${news}The mayor said 22 people had been taken to hospital.`)).toEqual(['Sumy -/20'])
  expect(told(`${news}The mayor said 45 people had been taken to hospital.`)).toEqual(['Sumy -/45'])
})

describe('who is counted', () => {
  it.each([
    // Families, whole or one by one.
    ['Drones struck four regions, killing a family of four in Poltava and wounding nine people.', ['Poltava 4/9']],
    [
      'Shells fell on Kherson in the evening. They killed a whole family: a father, a mother and a daughter.',
      ['Kherson 3/-'],
    ],
    [
      "A drone hit a house in Romny. A 31-year-old woman was killed, and her 6-year-old son was taken to the regional children's hospital with shrapnel wounds to his leg. His 58-year-old grandmother underwent surgery.",
      ['Romny 1/2'],
    ],
    [
      'Firefighters found the bodies of a man of 44 and his partner under the rubble of a house in Lubny.',
      ['Lubny 2/-'],
    ],
    [
      'In all, 14 people died. Two boys from one family in the Poltava region are among the dead. Their parents are in hospital.',
      ['Poltava Oblast 2/2'],
    ],
    ['A Russian bomb hit a prison near Kryvyi Rih, killing nine convicts and injuring 30 others.', ['Kryvyi Rih 9/30']],
    // Dead who are others, and none.
    ['A drone hit a sanatorium in Yalta. About 12 people were injured and there are fatalities.', ['Yalta -/12']],
    [
      'Seven people were wounded in a strike on a hospital in Kherson. About 60 patients were in the hospital when it was attacked. There were also 38 staff in the hospital at the time.',
      ['Kherson -/7'],
    ],
    // Victims of whom some are dead.
    [
      'Russian troops attacked Kharkiv with drones. By noon, the number of victims had risen to eight. One of them, a woman, was killed.',
      ['Kharkiv 1/7'],
    ],
    ['The number of casualties in Sumy has grown to nine, two of whom died.', ['Sumy 2/7']],
    ['The number of victims in Sumy has reached six, including one dead.', ['Sumy 1/5']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('where the attack told before was', () => {
  it.each([
    [
      'by the next sentence on it',
      "At least eight people were wounded in a Russian strike on a clinic in southern Ukraine. Three children were injured in Wednesday's strike on the hospital in Kherson.",
      ['Kherson -/8'],
    ],
    [
      'near the town where debris fell',
      'Two women were killed in a Ukrainian drone attack near Sochi. Debris fell in the town of Adler. Nine people were injured in the attack, the governor said.',
      ['Sochi 2/9'],
    ],
    [
      'in the town told after its region',
      'At least 11 people were killed when drones struck a bus in the Dnipropetrovsk region. The attack near the city of Ternivka also injured 15 people. By evening, the toll had climbed to 12 dead and 16 injured.',
      ['Ternivka 12/16'],
    ],
    [
      'in no one place under a headline of several',
      'Mass strike kills four, injures over 60 in Kyiv, its surrounding region, Poltava\n\nA mass attack overnight killed at least four people, the minister said. In Kyiv, two people died, he said.',
      ['Kyiv 2/-'],
    ],
    [
      'after a clause on the place before',
      'Four people died in Sumy, where a bus was hit, and a 70-year-old man was killed in the Chernihiv region.',
      ['Sumy 4/-', 'Chernihiv Oblast 1/-'],
    ],
    [
      'with the number it has by now',
      'Two people in Kherson were hurt. The number of people injured in the attack on Kherson has increased to 16. It later became known that the number of injured had risen to 14.',
      ['Kherson -/16'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('those told by their country', () => {
  it.each([
    [
      'A 60-year-old Ukrainian was killed and two Indians were injured in the strike on the port of Odesa.',
      ['Odesa 1/2'],
    ],
    ['A Georgian employed by a private firm died in the shelling of Lubny.', ['Lubny 1/-']],
    ['A Ukrainian drone was shot down over Lubny.', []],
    ['A German helmet was found in Lubny after the shelling.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('people by their callings', () => {
  it.each([
    ['Shelling of Lubny killed a docker and left two stallholders and a babysitter wounded.', ['Lubny 1/3']],
    ['Assaults on the port of Odesa killed seven folks and left 15 wounded.', ['Odesa 7/15']],
    ['Three members of a crew and one other man were hurt by a drone in Lubny.', ['Lubny -/4']],
    [
      "A couple was killed by a drone in Lubny. The couple's child, four years old, survived with wounds.",
      ['Lubny 2/1'],
    ],
    ['Unexploded munitions killed three swimmers in Lubny.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
