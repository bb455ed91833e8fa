import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('a place that is not hit', () => {
  it.each([
    ["Attacks on Ukraine killed six people on Wednesday, the second day of Moscow's intensified strikes.", []],
    ['"A child was killed" in Khorly, he said, a sign of the Kiev regime\'s agony.', ['Khorly 1/-']],
    ['Attacks killed seven people in Kyiv ahead of peace talks in Saudi Arabia.', ['Kyiv 7/-']],
    ["A man was killed near Sudzha, 10 km from the border with Ukraine's Sumy region.", ['Sudzha 1/-']],
    ['A drone killed two in Izmail. Other Russian attacks killed a civilian and injured four more.', ['Izmail 2/-']],
    ['A drone killed two in Izmail. Other strikes killed four people in Kherson.', ['Izmail 2/-', 'Kherson 4/-']],
    ['Drones hit two cities of Ukraine, killing three people and wounding 13.', []],
    ['A drone killed two in Izmail, and strikes wounded about 40 people across multiple regions.', ['Izmail 2/-']],
    ['Sirens sounded in Kyiv as an attack on at least five cities across Ukraine killed two people.', []],
    ['Nine people are dead and dozens injured throughout Ukraine after strikes that reached Lviv.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the place of a number', () => {
  it.each([
    ['A drone attack on the capital of Ukraine killed four people.', ['Kyiv 4/-']],
    [
      'A drone hit Izmail. Elsewhere in the Dnipropetrovsk region, shelling injured two men in the Nikopol district and a girl in the Pavlohrad district.',
      ['Nikopol -/2', 'Pavlohrad -/1'],
    ],
    [
      'Russia struck a plant in Poltava on Wednesday. Two people were killed. Twenty people hurt in the attack have been taken to hospitals in the region, the governor said.',
      ['Poltava 2/20'],
    ],
    [
      'Attacks on Kharkiv Oblast injured nine people. Among them were six people, including a boy of 10, who were injured when a drone hit a house in Izium.',
      ['Kharkiv Oblast -/9', 'Izium -/6'],
    ],
    [
      'In Donetsk region one person was killed in Rodynske and six more injured across the region.',
      ['Rodynske 1/-', 'Donetsk Oblast -/6'],
    ],
    [
      'Strikes in Donetsk region killed five people; three of them died in an attack on Dobropillia.',
      ['Donetsk Oblast 5/-', 'Dobropillia 3/-'],
    ],
    ['In Hraniv of Bilopillia community, a drone wounded two women.', ['Hraniv -/2']],
    ['A drone attack in the southern region of Bryansk injured one person.', ['Bryansk Oblast -/1']],
    ['A bomb struck the Svesa village of Sumy, killing two people.', ['Svesa 2/-']],
    ['One person was killed in shelling of the village of Ocheretyne, Donetsk.', ['Ocheretyne 1/-']],
    ["In Ukraine's Chernhiiv region, two people were wounded.", ['Chernihiv Oblast -/2']],
    ['Odesa regional governor Oleh Kiper said four people had been injured in the city.', ['Odesa -/4']],
    ['Two people died in strikes on the frontier region of Bryansk and on Odesa.', []],
    [
      'Donetsk Oblast Governor Vadym Filashkin said five people were injured in Lyman, Zakitne, Kurakhove and Chasiv Yar.',
      ['Donetsk Oblast -/5'],
    ],
    [
      "A train was hit by a drone in Ukraine's north-east, and five people died. The strike was on a line in the Kharkiv region.",
      ['Kharkiv Oblast 5/-'],
    ],
    [
      'Belgorod Governor Vyacheslav Gladkov said a drone hit a car near Krasivo, wounding two. He reported two additional strikes in which three people were hurt.',
      ['Krasivo -/2', 'Belgorod Oblast -/3'],
    ],
    [
      'In Nikopol, four people suffered injuries, including two boys, and in Odesa one person was hurt.',
      ['Nikopol -/4', 'Odesa -/1'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is a village of the region that the article names, with no coordinates where no list has it there', () => {
    const [strike] = read(
      'strike',
      'In the Belgorod region, near the village of Korovino, a driver was injured by a drone.',
    )
    expect(strike?.place).toMatchObject({ name: 'Korovino', region: 'RU-BEL', lat: null })
  })

  it('is not the village of that name in a region that only other sentences name', () => {
    const text =
      'In Kherson Oblast, two people were killed. In the Sumy region, shelling near Novooleksandrivka wounded a farmer.'
    expect(read('strike', text).map(({ place }) => [place.name, place.region])).toEqual([
      ['Kherson Oblast', 'UA-65'],
      ['Novooleksandrivka', 'UA-59'],
    ])
  })
})

describe('people told of a region after a town of it', () => {
  it.each([
    [
      'A bomb hit a bakery in Sumy and wounded six. Police recorded 80 strikes on 20 settlements in the Sumy region over the past day. A school was destroyed. Four people were injured.',
      ['Sumy -/6', 'Sumy Oblast -/4'],
    ],
    [
      'A woman was killed by a drone in Kherson. Artillery attacked 27 settlements in Kherson Oblast, as well as the city of Kherson. Nine people were injured.',
      ['Kherson 1/-', 'Kherson Oblast -/9'],
    ],
    [
      'A clinic was hit in Sumy, where five people were hurt. A couple died in Odesa. Troops shelled 20 settlements of the Kharkiv region. Four people were injured in the attacks.',
      ['Sumy -/5', 'Odesa 2/-', 'Kharkiv Oblast -/4'],
    ],
    [
      'A clinic was hit in Sumy, where five people were hurt. A couple died in Odesa. Four people were injured in the attacks.',
      ['Sumy -/5', 'Odesa 2/-'],
    ],
  ])('are of the region: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
