import { describe, expect, it } from 'vitest'
import { tolls } from '../read'

describe('a name that is part of another', () => {
  it.each([
    ['In Nova Dibrova a woman was wounded.', ['Nova Dibrova -/1']],
    ['Two people were killed near Velyka Balka.', ['Velyka Balka 2/-']],
    ['In Bila Tserkva three people were injured.', ['Bila Tserkva -/3']],
    ['Shelling hurt one man in a strike on Ruda Hreblia, a village near Kharkiv.', ['Ruda Hreblia -/1']],
    ['Strikes on the Mykolaiv community in Synelnykove district wounded two women.', ['Synelnykove -/2']],
    ['A missile killed four in Lubny, the Kyiv Independent wrote.', ['Lubny 4/-']],
    ['In an attack Kyiv called barbaric at least six people died.', []],
    ['A drone hit a train running "Lviv — Sumy — Konotop". Three people died in Lozova.', ['Lozova 3/-']],
    ['Troops struck the village of Borova near Izium. The attack killed a farmer.', ['Borova 1/-']],
    [
      'Troops shelled 14 settlements in Kherson Oblast, the city of Kherson among them. Six people were hurt.',
      ['Kherson Oblast -/6'],
    ],
    [
      'Six people were hurt in the Kyiv region, and three died in the shelling of the town of Siversk near the front.',
      ['Kyiv Oblast -/6', 'Siversk 3/-'],
    ],
    [
      'An attack in the Poltava region wounded two people, and several homes were damaged in the Sumy region.',
      ['Poltava Oblast -/2'],
    ],
    [
      'A drone killed a man in Kherson. Three people from the village of Oleksandrivka were injured by explosives.',
      ['Kherson 1/-', 'Oleksandrivka -/3'],
    ],
    ['One person died and seven houses were damaged in Lubny.', ['Lubny 1/-']],
    ['Strikes on a number of Ukrainian regions killed at least nine people.', []],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
})

describe('deaths of those first told as hurt', () => {
  it.each([
    ['In Lozova a guard was hurt by a drone and later died despite all efforts.', ['Lozova 1/-']],
    ['In Lozova a nurse was taken to hospital, where she died.', ['Lozova 1/-']],
    ['In Lozova a man of 44 was badly injured. Doctors could not save him.', ['Lozova 1/-']],
    ['In Lozova a woman was injured. She nearly died.', ['Lozova -/1']],
    ['In Lozova two women were injured. She died in hospital, said the mayor of one of them.', ['Lozova -/2']],
    ['A farmer and his wife, killed in the town of Lozova, were among the victims.', ['Lozova 2/-']],
    ['A suicide drone hit a bus in Lozova, killing seven people.', ['Lozova 7/-']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
})

describe('numbers told one after another', () => {
  it.each([
    ['Three people died in Lubny on Tuesday. The wounded are now 17.', ['Lubny 3/17']],
    ['One more death was reported in Lubny, which brings the number killed in the strike to 6.', ['Lubny 6/-']],
    ['In Lubny, shells wounded 30 people. In all, 30 people suffered: 5 were killed, 25 injured.', ['Lubny 5/25']],
    ['A bomb killed two people in Lubny. On Sunday the president had spoken of four deaths in Lubny.', ['Lubny 2/-']],
    ['Two women, aged 70 and 58, were hurt in Lubny. A man of 33 and a boy of 9 were wounded.', ['Lubny -/4']],
    ['A 40-year-old man was killed in Lubny. A 40-year-old man, a driver, died at the scene.', ['Lubny 1/-']],
    ['Strikes on Lubny injured a couple, a man of 51 and a woman of 49.', ['Lubny -/2']],
    ['A strike on Lubny killed a man and woman.', ['Lubny 2/-']],
    ['We know of three injured men aged 62 and 65 in Lubny.', ['Lubny -/3']],
    ['Firefighters were looking for five more people and two men were injured in Lubny.', ['Lubny -/2']],
    ['A missile wounded six in Lubny. The injured can also call 102 for help.', ['Lubny -/6']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
})

describe('casualties that are not told', () => {
  it.each([
    ['A missile struck Lubny. The mayor had no casualty figures at first.'],
    ['A drone fell in Lubny. There were no casualties in other Russian regions.'],
  ])('%s', (text) => {
    expect(tolls(text)).toEqual([])
  })
})
