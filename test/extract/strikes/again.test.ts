import { describe, expect, it } from 'vitest'
import { read, told, tolls } from '../read'

const days = (text: string): string[] =>
  read('strike', text).map(({ place, when }) => `${place.name} ${when?.start ?? '-'}–${when?.end ?? '-'}`)

describe('an attack told again', () => {
  it.each([
    [
      'A missile hit Lubny, killing four people. Of the four people who died in the attack, two were nurses; nine more are in hospital with injuries, the Myrhorod office said.',
      ['Lubny 4/9'],
    ],
    [
      'Shelling killed a woman of 61 in Trostianets. Members of her family - a 38-year-old son and a 35-year-old daughter-in-law - were injured. In a neighbouring house, a man of 50 was injured.',
      ['Trostianets 1/3'],
    ],
    ['A drone wounded two people in Kherson. Another resident was injured when a drone hit a bus.', ['Kherson -/2']],
    [
      'A strike hit Kryvyi Rih, killing three. In southern Russia the head of Adygea said a Ukrainian drone strike had set fire to a house near Krasnodar.\n\n"The latest figures put the number of wounded at 13," he said.',
      ['Kryvyi Rih 3/-', 'Krasnodar -/13'],
    ],
    [
      'A drone attack on Kharkiv killed six people on Thursday. Hours earlier the city was also hit by a missile that wounded nine people.',
      ['Kharkiv 6/-', 'Kharkiv -/9'],
    ],
    [
      "Russian drones aimed at Kyiv killed one person and injured three others. Several houses were damaged, said the Kyiv region's governor, and three people were injured.",
      ['Kyiv 1/3'],
    ],
    [
      'In the Kherson region, four people were killed overnight, including three sailors of a ship hit in Kherson and a woman who died in Beryslav. At least six others were wounded.',
      ['Kherson 3/-', 'Beryslav 1/-', 'Kherson Oblast 4/6'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted())
  })
})

describe('the day of an attack whose toll has risen', () => {
  it.each([
    [
      'The death toll of the newest attack on Odesa rose to 12 as rescuers on Wednesday found more bodies. The attack, in the night from Monday to Tuesday, was the worst of the year.',
      ['Odesa 2026-01-12–2026-01-13'],
    ],
    ["The death toll from Tuesday's strike on Lutsk rose to seven on Thursday.", ['Lutsk 2026-01-13–2026-01-13']],
    ['The number of wounded in Sumy has risen to 14, the mayor said on Wednesday.', ['Sumy 2026-01-14–2026-01-15']],
    [
      'The toll of a Russian attack on Nikopol one day earlier rose, doubling to six.',
      ['Nikopol 2026-01-14–2026-01-14'],
    ],
    [
      'Three people died in strikes by Russian forces in Donetsk, the region partially occupied since 2014, its governor said on Wednesday.',
      ['Donetsk Oblast 2026-01-14–2026-01-15'],
    ],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })
})

describe('people told in few words', () => {
  it.each([
    ['Two people, a boy of two and a half and a 51-year-old man, were injured in Odesa.', ['Odesa -/2']],
    ['A one-and-a-half-year-old girl was killed in Poltava.', ['Poltava 1/-']],
    ["A drone dropped explosives onto a woman's car in Nikopol, wounding her.", ['Nikopol -/1']],
    ['"Injuries were suffered by five more people, including two boys, in Sumy," he said.', ['Sumy -/5']],
    ['A fighter of a volunteer unit was killed in shelling of Shebekino.', ['Shebekino 1/-']],
    ['Two people were injured in Sumy. Rescuers retrieved the body of 27-', ['Sumy -/2']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the place of an attack', () => {
  it.each([
    ['He said that Russian strikes in Izium, a city in Kharkiv Oblast, had killed two people.', ['Izium 2/-']],
    [
      "Vitaliy Kim, Mykolaiv's governor, said drones had come at Mykolaiv from the same side as the ones on Odesa, and added that a man had died in hospital.",
      ['Mykolaiv 1/-'],
    ],
    [
      'Poltava and the region were attacked overnight, 2 dead and 3 injured are reported, and a school in Poltava was damaged.',
      [],
    ],
    ['Krasnodar Governor Veniamin Kondratyev said two people were injured.', ['Krasnodar Krai -/2']],
    [
      'Three people were wounded by drones in the Belgorod region, the governor said. The first attack took place in the village of Glotovo.',
      ['Belgorod Oblast -/3'],
    ],
    ['Three people died in Lutsk, and a shop in Odesa was hit.', ['Lutsk 3/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('keeps a strike with harm but no number, at the place that was hit', () => {
    expect(tolls('More injuries were reported after a drone attack targeted a car in the town of Kushuhum.')).toEqual([
      'Kushuhum -/-',
    ])
  })
})

describe('places beside the one named', () => {
  it.each([
    [
      'Forces struck the city of Kherson and eight more settlements in the region, killing three people.',
      ['Kherson Oblast 3/-'],
    ],
    ['At least 12 people were killed in an attack on the capital, Kyiv, and other cities across the country.', []],
    [
      'One more person was killed in Ocheretyne, Donetsk, some nine miles northwest of the recently captured Avdiivka.',
      ['Ocheretyne 1/-'],
    ],
    ['In Ocheretyne, 15 km from Avdiivka, two people died.', ['Ocheretyne 2/-']],
    ['In the Velikovsky district of the Rostov region, two people were hurt.', ['Velikovsky district -/2']],
    ['Kyiv was attacked. In the Solomyanskyi district, two people were killed.', ['Kyiv 2/-']],
    [
      'The attacks damaged five houses across the region, with four residents sustaining injuries, the governor of Sumy region said.',
      ['Sumy Oblast -/4'],
    ],
    ['Two boys were killed, said the head of the administration, Volodymyr Kravchenko.', []],
    ['One life was also lost in the Kharkiv region, he said.', ['Kharkiv Oblast 1/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('numbers corrected', () => {
  it.each([
    [
      'A drone hit a bus in Lubny. At first the company said nine people had been killed; later it revised the number to seven.',
      ['Lubny 7/-'],
    ],
    ['The mayor of Lubny put the number of others injured at 11.', ['Lubny -/11']],
    [
      'In this photo, rescuers work after a strike killed nine in Lubny. The strike on Lubny killed six people.',
      ['Lubny 6/-'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a toll told again after another place', () => {
  it.each([
    [
      'Missiles killed seven people in Chernihiv and wounded 31. Drones hit Nizhyn, where a barn burned. The attack killed seven people, a girl among them, and left 31 injured.',
      ['Chernihiv 7/31'],
    ],
    [
      'A bomb killed one person in Lyman and wounded two. Drones hit Siversk. One person died and two were injured there.',
      ['Lyman 1/2', 'Siversk 1/2'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
