import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('a running toll', () => {
  it.each([
    [
      "The death toll from Tuesday's missile strike on an apartment block in Kharkiv has climbed to 12.",
      'Kharkiv 12/-',
    ],
    [
      'The number of people killed in the attack on Dnipro has risen to seven. The number of injured grew to 38.',
      'Dnipro 7/38',
    ],
    ['The injury toll in Kharkiv reached 45, including three children.', 'Kharkiv -/45'],
    ['Rescuers pulled two more bodies from the rubble in Kyiv, bringing the death toll to 14.', 'Kyiv 14/-'],
    ['The toll of the overnight attack on Zaporizhzhia stands at three dead and 21 injured.', 'Zaporizhzhia 3/21'],
    [
      'A missile hit Kryvyi Rih. By Thursday morning the number of dead had reached 18, nine of them children, and 61 people were receiving treatment.',
      'Kryvyi Rih 18/61',
    ],
    [
      'Bombs fell on Zaporizhzhia. Initially, the official reported eight wounded, but the number has since grown to 22.',
      'Zaporizhzhia -/22',
    ],
    ['In Kharkiv the death toll is six. Rescuers have found the body of another person.', 'Kharkiv 6/-'],
    [
      'Late on Tuesday a drone killed three people in Kursk. On Wednesday the governor said the death toll had risen to four.',
      'Kursk 4/-',
    ],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })

  it.each([
    ['Authorities initially spoke of five dead in Odesa.'],
    ['It was the deadliest attack on Kyiv since July, when 32 people were killed.'],
    ['The number of victims of the attack on Kharkiv has increased to 10.'],
  ])('is not read from what has been replaced, is past or may mean both: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a part of those counted', () => {
  it.each([
    ['A strike killed at least 20 people in Ternopil. Three of the dead were children.', 'Ternopil 20/-'],
    ['Five people, one a child, were injured in Kamianske.', 'Kamianske -/5'],
    ['Authorities said 23 people including three children were injured in Kharkiv.', 'Kharkiv -/23'],
    ['Two people, a father and his 10-year-old son, were killed in Koriukivka.', 'Koriukivka 2/-'],
    ['A drone hit a minibus with seven passengers in Kherson. Four of them received blast injuries.', 'Kherson -/4'],
  ])('is no further number: %s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })

  it.each([
    [
      'Five people were killed in Donetsk Oblast. Three of the deaths and 11 of the injuries occurred in Siversk.',
      ['Donetsk Oblast 5/-', 'Siversk 3/11'],
    ],
    [
      'Four people were killed in Russian strikes on Ukraine, two of them in Kyiv and two in the Chernihiv region.',
      ['Kyiv 2/-', 'Chernihiv Oblast 2/-'],
    ],
    [
      'Strikes killed four people in Ukraine: a couple in Kherson, a man in Nikopol and a teenager in Sumy region.',
      ['Kherson 2/-', 'Nikopol 1/-', 'Sumy Oblast 1/-'],
    ],
  ])('is the number of a place that it names: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('killed and wounded in other words', () => {
  it.each([
    ['In Kherson, 11 people sought medical attention after drone attacks.', 'Kherson -/11'],
    ['A 45-year-old woman was hospitalised with shrapnel wounds in Nikopol.', 'Nikopol -/1'],
    ['Two women in Kostiantynivka suffered acute stress reactions.', 'Kostiantynivka -/2'],
    ['Five people required treatment after a drone hit a bus in Kherson.', 'Kherson -/5'],
    ['Nobody died in the attack on Mykolaiv, but five people had to be treated for burns.', 'Mykolaiv 0/5'],
    ['Three people lost their lives in Druzhkivka and eight more sustained injuries.', 'Druzhkivka 3/8'],
    ['Two people were pulled dead from the rubble of a house in Izium.', 'Izium 2/-'],
    ['Officials in Kharkiv reported four deaths and 16 wounded.', 'Kharkiv 4/16'],
    ['In Odesa, two bodies were recovered, the emergency service said.', 'Odesa 2/-'],
    ["The 68-year-old woman injured in Wednesday's shelling of Beryslav has died in hospital.", 'Beryslav 1/-'],
    ['Tamara, Stanislav and Roman Martyniuk, aged 17, 12 and eight, died in Korostyshiv.', 'Korostyshiv 3/-'],
    ['A 49-year-old man who was behind the wheel was killed in Kherson.', 'Kherson 1/-'],
    ['Russia hits Odesa with drones; woman, two children killed', 'Odesa 3/-'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })
})

describe('the place of a clause', () => {
  it.each([
    [
      'Strikes were reported in Zaporizhzhia, where 17 people were wounded, in Kryvyi Rih, where a man died and three people required treatment, and in the port of Odesa.',
      ['Zaporizhzhia -/17', 'Kryvyi Rih 1/3'],
    ],
    [
      'A missile attack on Mykolaiv killed one person, hours after a drone strike in Kherson wounded a bus driver.',
      ['Mykolaiv 1/-', 'Kherson -/1'],
    ],
    ['A family of three was killed in Sumy region, in the village of Pishchane.', ['Pishchane 3/-']],
    ['Drone debris fell on a house in Ramenskoye district near Moscow, injuring a man.', ['Ramenskoye -/1']],
    ['In the Chernihiv region, a drone hit a tractor near Nizhyn. The driver was hospitalised.', ['Nizhyn -/1']],
    [
      'Three people were killed in Bryansk Region, the governor said. The attack took place in the village of Suzemka.',
      ['Suzemka 3/-'],
    ],
    ['Speaking in Kyiv, the minister said two rescuers were killed in a strike on Chuhuiv.', ['Chuhuiv 2/-']],
    ['At least six people were killed in strikes across Ukraine, a day before envoys are due in Kyiv.', []],
    [
      'A drone wounded three people in Kherson.\n\nZelensky spoke in Ankara.\n\nLater, the number of wounded increased to six.',
      ['Kherson -/6'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it("in a lede's list yields to the number told of it alone", () => {
    expect(
      told(
        'Russia mounted a huge attack on Ukraine, setting a building in central Kyiv ablaze and killing four people. A woman and her son died in Kyiv.',
      ),
    ).toEqual(['Kyiv 2/-'])
  })
})

describe('the name of a place', () => {
  it.each([
    ["Two people were wounded in Ukraine's capital, Kyiv, authorities said.", 'Kyiv -/2'],
    ["Two women were killed by shelling in Kherson's suburb of Antonivka.", 'Antonivka 2/-'],
    ['A house in Cheboksary was hit. Three people were injured, said Oleg Nikolayev.', 'Cheboksary -/3'],
    ['Four people were killed in Russian-held Starobilsk.', 'Starobilsk 4/-'],
    ['Two people were injured in the village of Lyptsi in Kharkiv region.', 'Lyptsi -/2'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })
})

describe('a number told beside something else', () => {
  it.each([
    ['as many as are of an age', 'A shell hit a yard in Orikhiv, killing two 17-year-olds.', ['Orikhiv 2/-']],
    [
      'and a count of attacks, is of the last attack',
      'Six people were hurt in a raid on Izmail, which was the 11th on the port since the start of May.',
      ['Izmail -/6'],
    ],
    [
      'by where they came from, is of them',
      'In Shebekino two volunteers from a nearby village died when a drone hit their car.',
      ['Shebekino 2/-'],
    ],
    [
      'and shared out at once, is of the places that share it',
      'A refinery in Ryazan burned.\n\nThree people were hurt overnight, one in the Kursk region and two in Feodosia.',
      ['Kursk Oblast -/1', 'Feodosia -/2'],
    ],
    [
      'by the head of the capital, is of the city',
      'Drones hit Kyiv, killing three.\n\nNine were hurt, the head of the Kyiv Military Administration told Ukrainian radio.',
      ['Kyiv 3/9'],
    ],
    [
      'by the head of a city, is of the city',
      'Night strikes on the port city hurt four people, the head of the Mykolaiv City Military Administration said.',
      ['Mykolaiv -/4'],
    ],
    [
      'by a city in the country, is of the city',
      'In Ukraine, the mayor of Kherson said on Facebook that shelling had wounded three people.',
      ['Kherson -/3'],
    ],
    [
      'at the home of someone known, is of the place',
      'A missile killed five people in Kryvyi Rig, the home city of President Volodymyr Zelensky.',
      ['Kryvyi Rih 5/-'],
    ],
    [
      'as needing care, is of wounded',
      'Debris fell on a depot in the Volgograd region. Two workers had to go to hospital.',
      ['Volgograd Oblast -/2'],
    ],
    [
      'of all since months ago, is of no strike',
      'Drones struck Kyiv. Since three months ago, when the truce failed, 640 civilians have been killed.',
      [],
    ],
    [
      "in a region's district, is of no city that has a quarter of that name",
      'A drone hit a house in the Kuibyshevskyi district of Rostov region, killing a man.',
      ['Rostov Oblast 1/-'],
    ],
    [
      'of a night days ago, is no news',
      'Drones hit Kyiv. Only days ago, on January 2, an overnight strike on Sumy killed a boy.',
      [],
    ],
    [
      'by age in a list with commas, counts all of them',
      'A missile on Nikopol killed a woman of 41, her baby, and a nine-year-old boy.',
      ['Nikopol 3/-'],
    ],
    [
      'before what a speaker has told lately, is of the news',
      'A man was killed in the city of Kharkiv, said the mayor, who in recent weeks has reported many fires.',
      ['Kharkiv 1/-'],
    ],
    [
      'twice of one place, for the evening and for the night, is one toll',
      'On Wednesday evening a drone attack on Skadovsk killed 17 people. Overnight drones killed 17 people in Skadovsk, the governor said.',
      ['Skadovsk 17/-'],
    ],
    [
      'under a dateline, is of the place it names',
      'Kyiv: Nine people, two of them children, were killed when a missile hit the eastern city of Sloviansk, officials said on Thursday.',
      ['Sloviansk 9/-'],
    ],
    ['in a list, is of the place before its colon', 'Kharkiv: two people were wounded.', ['Kharkiv -/2']],
    [
      'of attacks on the country, is of no region that another clause names',
      'Russian strikes on Ukraine have killed four people, as Kyiv ordered villages cleared in its Kharkiv region.',
      [],
    ],
    [
      'on the first day of the night a hit is told of, is of the same strike',
      'On Wednesday a drone attack on the town of Skadovsk killed six people. Drones struck a hotel in Skadovsk overnight, the governor said.',
      ['Skadovsk 6/-'],
    ],
    [
      'across regions, is of none of them',
      'The aftermath of an attack on Izium.\n\nRussian shelling across Ukrainian regions killed eight people.',
      [],
    ],
    [
      'in the strikes on several regions, is of none of them',
      'Four people were killed in Lviv. One died in Kherson. Ten others were injured in the strikes, the president said.',
      ['Lviv 4/-', 'Kherson 1/-'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
