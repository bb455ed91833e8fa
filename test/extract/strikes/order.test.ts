import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('a toll told in another order', () => {
  it.each([
    ['Rescuers have left the site in Rivne. Killed were 12 people. Injured were 57 people, five of them children.', 'Rivne 12/57'],
    ['In Lutsk 3 residents were killed by the strike and the same number of people wounded.', 'Lutsk 3/3'],
    ['A bomb fell on Konotop at noon. Two women are known to be injured.', 'Konotop -/2'],
    ['At first one man was said to be hurt in Poltava; later the number went up to four.', 'Poltava -/4'],
    ['A drone hit a tram in Sumy, in which two people are reported to have been killed and six injured.', 'Sumy 2/6'],
    ['The toll of the strike on Izium had risen to 48 wounded, nine of them children.', 'Izium -/48'],
    ['Missiles struck Lozova. That brings the dead of the attack to four. Seven people were injured.', 'Lozova 4/7'],
    ['Rescuers in Ternopil have recovered the body of a third victim from the rubble.', 'Ternopil 3/-'],
    ["A woman's body was also found in Okhtyrka where a drone had hit a barn.", 'Okhtyrka 1/-'],
    ['In Kherson the blast wounded the driver fatally.', 'Kherson 1/-'],
    ['A 31-year-old resident of Kherson who was injured when the army shelled a market at noon has died in hospital.', 'Kherson 1/-'],
    ['In Nikopol a girl who was on the tram got a light leg injury.', 'Nikopol -/1'],
    ['Man killed and woman injured in drone strikes on Marhanets', 'Marhanets 1/1'],
    ['So far three people are known to be injured in the city of Zaporizhzhia.', 'Zaporizhzhia -/3'],
    ['Strikes on Kyiv overnight wounded 21, of whom 15 were hospitalised.', 'Kyiv -/21'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('gives each of two places its own, where one verb tells of both', () => {
    const text =
      'Shelling of a farm in the town of Shebekino killed a man and a drone strike on the village of Murom a woman.'
    expect(told(text)).toEqual(['Shebekino 1/-', 'Murom 1/-'])
  })
})

describe('those called victims', () => {
  it.each([
    ['In Odesa there are seven people, from 20 to 71 years of age, among the victims.', ['Odesa -/7']],
    ['Drones hit Nikopol in the morning. Three victims are known.', ['Nikopol -/3']],
    ['The victims known in Pavlohrad are a woman of 50 and two girls aged 9 and 12.', ['Pavlohrad -/3']],
    ['In Kyiv there were nine known victims aged from 20 to 64 by dawn.', ['Kyiv -/9']],
    ['Four children in the northern region of Chernihiv were among the dead.', ['Chernihiv Oblast 4/-']],
    ['In Lviv three people were killed. Three victims are known.', ['Lviv 3/-']],
    ['In Sevastopol there are 90 victims, of whom two are dead children and three dead adults.', []],
    ['A 68-year-old woman is among the injured in Kherson and is in hospital.', []],
    ['The attack on Kyiv killed four people, a mother and her son among them.', ['Kyiv 4/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what counts no one', () => {
  it.each([
    ['There are victims in Engels, he said, giving no number of casualties.'],
    ['The statement gave no number of people injured in the attacks on Dnipro.'],
    ['In Yalta officials made a statement that acknowledged civilian deaths.'],
    ['On the way to Horlivka I saw the body of a man myself.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['The toll in Poltava has grown to 41. 190 more were injured. On Tuesday 40 people were killed in Poltava and 195 injured.', 'Poltava 41/190'],
    ['A man died in Shebekino. Nobody was injured when drones hit a house in Shebekino.', 'Shebekino 1/-'],
    ['A man of 50 and a woman were killed in Sumy. Two other people were injured.', 'Sumy 2/2'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})
