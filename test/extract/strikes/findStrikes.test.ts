import { describe, expect, it } from 'vitest'
import { read, tolls } from '../read'

describe('casualties of a strike', () => {
  it.each([
    ['Two killed, 27 injured in Russian strike on Kharkiv', 'Kharkiv 2/27'],
    ['Shells on Kyiv killed at least five people and injured another 16, a nurse among them.', 'Kyiv 5/16'],
    ['A 22-year-old woman and a 3-year-old boy were killed in Kryvyi Rih.', 'Kryvyi Rih 2/-'],
    ['Two women aged 61 and 67 and a man of 70 were injured in Nikopol.', 'Nikopol -/3'],
    [
      'In Kramatorsk, guided bombs killed a woman and injured 12 more people, including two teenagers.',
      'Kramatorsk 1/12',
    ],
    ['One person died and 19 others suffered injuries in Poltava.', 'Poltava 1/19'],
    ['The strike on Lviv killed a mother and her three daughters.', 'Lviv 4/-'],
    ['An elderly woman died and her grandson was injured in Nikopol.', 'Nikopol 1/1'],
    ['The death toll from the attack on Ternopil has risen to 31.', 'Ternopil 31/-'],
    [
      'Two of the victims, in the city of Taganrog, died in hospital, and a third was killed on the spot.',
      'Taganrog 3/-',
    ],
    ['A driver was killed and a passenger wounded when a Russian drone hit a car in Kherson.', 'Kherson 1/1'],
    ['The shelling of Nikopol resulted in the death of one person and injury of two others.', 'Nikopol 1/2'],
    ['Four people, one of them a child, were wounded in Sumy.', 'Sumy -/4'],
    ['Eight people, two children among them, are in hospital after the strike on Odesa.', 'Odesa -/8'],
    ['Casualties in Odesa: one dead, nine hurt.', 'Odesa 1/9'],
    ['Nobody was hurt in the strike on Lutsk.', 'Lutsk -/0'],
    ['A drone hit a depot in Lutsk. There were no casualties, the mayor said.', 'Lutsk 0/0'],
    ['Seven people were killed in Kyiv, among them a family of four, and 36 more injured.', 'Kyiv 7/36'],
  ])('%s', (text, toll) => {
    expect(tolls(text)).toEqual([toll])
  })

  it('are given to the place named with each number', () => {
    expect(tolls('Russian drones wounded four people in Kryvyi Rih and seven near Odesa.')).toEqual([
      'Kryvyi Rih -/4',
      'Odesa -/7',
    ])
    expect(tolls('Shelling killed a man in Bilozerka and a woman in Antonivka.')).toEqual([
      'Bilozerka 1/-',
      'Antonivka 1/-',
    ])
    expect(tolls('In Kherson, a drone killed one person, while in Sumy two people were injured.')).toEqual([
      'Kherson 1/-',
      'Sumy -/2',
    ])
  })

  it('take the place of the sentence before, or of the office of who speaks', () => {
    expect(
      tolls('In Zaporizhzhia Oblast, Russia shelled populated areas 743 times. Three people were injured.'),
    ).toEqual(['Zaporizhzhia Oblast -/3'])
    expect(tolls('Two people were hurt by debris, Voronezh Governor Alexander Gusev said.')).toEqual([
      'Voronezh Oblast -/2',
    ])
  })

  it('of a region and of its town are one where the numbers are', () => {
    expect(
      tolls(
        'A drone hit a car in the Kharkiv region, killing two people and injuring three. The car was near the village of Prudianka in Kharkiv district. Two people died and three others were injured.',
      ),
    ).toEqual(['Prudianka 2/3'])
  })

  it('keep "at least" as a lower bound', () => {
    expect(read('strike', 'At least ten people were wounded in Kharkiv.')[0]?.wounded).toEqual({
      value: 10,
      bound: 'at-least',
    })
  })

  it('are never the sum of killed and wounded told in one number', () => {
    expect(tolls('The attack on Kharkiv killed or injured 25 people.')).toEqual([])
  })

  it('are not shared out between regions summed up together', () => {
    expect(tolls('Russian drones injured six people in the Kharkiv and Zhytomyr regions.')).toEqual([])
  })

  it('of an evening and of the night after stay apart', () => {
    const text =
      'An overnight drone attack in Dnipropetrovsk Oblast injured three people. During the day on Jan. 14, a drone attack there had killed a man of 43.'
    expect(tolls(text)).toEqual(['Dnipropetrovsk Oblast -/3', 'Dnipropetrovsk Oblast 1/-'])
  })

  it('grow with the toll of a later sentence', () => {
    expect(tolls('A strike on Ternopil killed 25 people. The death toll later rose to 26.')).toEqual(['Ternopil 26/-'])
  })
})

describe('no casualties', () => {
  it.each([
    ['animals', 'Some 400 cattle were killed in a fire at a farm in the Sumy region.'],
    ['people rescued', 'Rescuers saved 15 people in Kyiv; 200 passengers were evacuated.'],
    ['buildings', 'The strike on Odesa damaged 25 houses and 11 cars.'],
    ['households', 'The attack left 100,000 families in Odesa without electricity.'],
    ['a country as a whole', 'Russian attacks on Ukraine killed at least ten people overnight.'],
    [
      'a country under a photo of one town',
      'A house in Lozova after an attack.\n\nRussian strikes on Ukraine killed seven people and injured 12.',
    ],
    ['a sum of the war', 'The war has killed more than 13,900 civilians since February 2022.'],
    ['soldiers lost at the front', 'Russia lost 1,020 soldiers near Pokrovsk over the past day.'],
    ['an earlier event', 'A fire burned in Kyiv.\n\nRecall\n\nOn January 2, a strike on Kharkiv killed four people.'],
    ['months ago', 'In July, a strike on Kyiv killed 28 people.'],
    ['an age', 'Tarnavskiy, 54, is the new commander in Donetsk.'],
    ['a road accident', 'Three people were killed in a road accident in Lviv.'],
  ])('are read from %s', (_, text) => {
    expect(tolls(text)).toEqual([])
  })
})

describe('who struck', () => {
  it.each([
    ['Two people were killed in Kherson.', 'RU'],
    ['Two people were killed in Belgorod.', 'UA'],
    ['Three people were wounded in a Ukrainian drone attack on Yevpatoria in Crimea.', 'UA'],
  ])('%s', (text, attacker) => {
    expect(read('strike', text)[0]?.attacker).toBe(attacker)
  })
})

describe('a strike told without casualties', () => {
  it.each([
    ['A Russian missile hit a residential building in Dnipro early on Thursday.', 'Dnipro -/-'],
    ["Ukraine's SBU said its drones had hit an oil terminal in Novorossiysk overnight.", 'Novorossiysk -/-'],
    ['The port of Izmail was attacked by drones overnight; warehouses were damaged.', 'Izmail -/-'],
    ['On Tuesday a fire broke out at a refinery in Ryazan after a drone attack.', 'Ryazan -/-'],
    [
      "The Slavyansk refinery in Russia's Krasnodar region was struck by Ukrainian drones on Monday.",
      'Slavyansk-on-Kuban -/-',
    ],
  ])('%s', (text, toll) => {
    expect(tolls(text)).toEqual([toll])
  })

  it('joins the casualties told of the same place', () => {
    expect(tolls('Russian drones hit a warehouse in Odesa. Two people were injured.')).toEqual(['Odesa -/2'])
  })

  it('joins those told of the city that its region lies around', () => {
    expect(
      tolls(
        'A drone hit an apartment block in Moscow, killing one person. On Thursday the drone damaged a house in the Ramenskoye district, the governor said.',
      ),
    ).toEqual(['Moscow 1/-'])
  })

  it.each([
    ['no day', "Ukraine's SBU said its drones had hit an oil terminal in Novorossiysk."],
    ['habits', 'Russia has repeatedly hit energy facilities in Kharkiv.'],
    ['visits', 'Zelensky visited a hospital in Kharkiv.'],
    ['advances', 'Russian troops took two villages in the Donetsk region.'],
    ['plans', 'Russia could strike energy facilities in Odesa, Zelensky warned.'],
    ['the past', 'In July, Russian missiles hit a hospital in Kyiv.'],
  ])('is not read from %s', (_, text) => {
    expect(tolls(text)).toEqual([])
  })
})
