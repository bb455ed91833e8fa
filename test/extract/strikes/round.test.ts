import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('a round-up of regions', () => {
  it.each([
    [
      'In Kharkiv Oblast, a strike on the regional center of Kharkiv killed a 44-year-old woman and wounded nine others — seven men and two women. Separate attacks injured a man, 64, in the village of Prymorske and a 56-year-old woman in Podoly.',
      ['Kharkiv 1/9', 'Prymorske -/1', 'Podoly -/1'],
    ],
    ['In Donetsk Oblast, three people suffered injuries due to strikes against the city of Lyman.', ['Lyman -/3']],
    [
      'In the Sumy region, four people - including a 6-year-old girl - were killed in a drone attack on a village.',
      ['Sumy Oblast 4/-'],
    ],
    ['Six residents of Kherson Oblast have been wounded.', ['Kherson Oblast -/6']],
    [
      'In Poltava, a man and a woman were killed, according to Kohut, who also reported that a boy was injured in Lubny.',
      ['Poltava 2/-', 'Lubny -/1'],
    ],
    ['Another two people died in attacks on Odesa in the past three days.', ['Odesa 2/-']],
    [
      'A man died in Kupiansk, and four more people were hurt in other parts of Kharkiv region.',
      ['Kupiansk 1/-', 'Kharkiv Oblast -/4'],
    ],
    ['Over the past day, Russian troops killed one resident of Donetsk region in Lyman.', ['Lyman 1/-']],
    ['The attack in Lutsk resulted in injuries to five people.', ['Lutsk -/5']],
    ['Three volunteers evacuating residents of Vovchansk were wounded by a drone.', ['Vovchansk -/3']],
    ['Three men, aged 31, 44, and 68, were injured in Borova.', ['Borova -/3']],
    ['The attack in Krolevets left six people dead and injured four others.', ['Krolevets 6/4']],
    ['A bomb wounded a child in Kherson, while a teenager died in shelling elsewhere.', ['Kherson -/1']],
    [
      'Four people were killed and three injured in Lyman in Donetsk Oblast. Three more residents were injured in the region.',
      ['Lyman 4/3', 'Donetsk Oblast -/3'],
    ],
    [
      'Officials in western Russia said an attack injured eight people. The governor of the Belgorod region said the attack also damaged houses.',
      ['Belgorod Oblast -/8'],
    ],
    ['In Merefa, Kharkiv Oblast, a man\'s body was found under rubble; nine people were injured.', ['Merefa 1/9']],
    [
      'Among the victims were seven people injured when a drone struck a clinic in Zaporizhzhia. Two of those injured were nurses.',
      ['Zaporizhzhia -/7'],
    ],
    [
      'The Nikopol and Synelnykivskyi districts of Dnipropetrovsk region were attacked, six people were injured.',
      ['Dnipropetrovsk Oblast -/6'],
    ],
    ['The strikes on Kyiv killed one person and injured 20 others in Kyiv and Kharkiv.', ['Kyiv 1/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a place that only seems to be hit', () => {
  it.each([
    ['The villages of Oleksiivka and Zhelanne were shelled, injuring two people.', []],
    ['The Sumy, Kharkiv and Odesa regions came under attack, but officials reported no casualties.', []],
    ['Four residents of Lviv were injured in a building on Kharkiv Street.', ['Lviv -/4']],
    ['A body was found in the village of Bilozerka on the Dnipro\'s west bank, and a man was injured.', ['Bilozerka 1/1']],
    ['A 50-year-old woman was wounded in the Tsentralnyi district of Kherson.', ['Kherson -/1']],
    ['A shell wounded a man in the village of Vovche, about 40 km from the city of Kharkiv. He died in hospital.', ['Vovche 1/-']],
    ['A missile killed nine people at a market in east Ukraine. Footage showed a crater in Shevchenkove.', ['Shevchenkove 9/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('deaths that are no news of a strike', () => {
  it.each([
    ['Talks resumed two months after a missile strike on Ternopil that killed 38 people.'],
    ['Eleven people were killed when a bus collided with a truck in Zhytomyr region.'],
    ['Three people died in a fire in Lviv caused by faulty wiring.'],
    ['Nearly 600 troops were killed near Pokrovsk, the army said.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('but the first count of an attack hides none of what is told after it', () => {
    expect(told('A bomb hit Zaporizhzhia, killing three. Earlier, two people were reported dead. Forty were injured.')).toEqual([
      'Zaporizhzhia 3/40',
    ])
  })
})
