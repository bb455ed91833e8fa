import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('a part of a city', () => {
  it.each([
    ['A bomb fell on the Saltivskyi district and killed a man.', ['Kharkiv 1/-']],
    ['Rescue work goes on in Saltivka. Five people were injured.', ['Kharkiv -/5']],
    ['Drones attacked the Dnipro district of Kherson and wounded four people.', ['Kherson -/4']],
    [
      'In Kharkiv, three people were injured in the Osnovianskyi district. A drone in the Nemyshlianskyi district injured one person.',
      ['Kharkiv -/3', 'Kharkiv -/1'],
    ],
  ])('stands for it: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a name that is no place struck', () => {
  it.each([
    ['A strike on the Sokol market in Donetsk killed three people.', ['Donetsk 3/-']],
    ['A strike on the Novorossiysk works in the Krasnodar region killed three people.', ['Novorossiysk 3/-']],
    ['MOSCOW: A drone hit a house in the town of Rylsk and killed a woman.', ['Rylsk 1/-']],
    ["The man killed in Shebekino had a son in Ukraine's Azov Battalion.", ['Shebekino 1/-']],
    ['Drones hit the Belgorod district; a man was wounded and is in Kursk City Hospital No. 4.', ['Belgorod -/1']],
    ['An attack on Enerhodar, close to the Zaporizhzhia Nuclear Power Plant, killed one person.', ['Enerhodar 1/-']],
    ['Strikes on Ukraine killed two people a day before its allies meet in Paris.', []],
    ['Recognition of Russian control of Crimea was refused. Nine people were killed when a drone struck a bus.', []],
    ['Officials spoke of the Moscow and Kyiv delegations. At least ten people were wounded in a bombardment.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the region or the town', () => {
  it.each([
    [
      'One person was killed and five were wounded when bombs struck a southern Ukrainian city. Bombs hit the city of Kherson in the morning, the governor said.',
      ['Kherson 1/5'],
    ],
    ['Three people were killed in a strike on a Ukrainian city. Kharkiv was quiet, the governor said.', []],
    [
      'In the Donetsk region, two people were killed in Kostiantynivka and Zelenopolianske, and six others were injured.',
      ['Donetsk Oblast 2/6'],
    ],
    [
      'Nine people were injured in Tuapse, the mayor said. Earlier he had reported six victims. A drone killed a man in Saky.',
      ['Tuapse -/9', 'Saky 1/-'],
    ],
    [
      'Shells killed one resident of the Donetsk region, in Kostiantynivka, and wounded four others.',
      ['Kostiantynivka 1/4'],
    ],
    [
      'Bombs fell on Zaporizhzhia and its suburbs overnight, killing one person and wounding two.',
      ['Zaporizhzhia 1/2'],
    ],
    [
      'Two women were wounded in Lozova and five people, including a girl of 14, in Chuhuiv.',
      ['Lozova -/2', 'Chuhuiv -/5'],
    ],
    ['A car struck a mine in Oleshky, killing three people.', []],
    ['A drone struck a mine in Ternivka, wounding two miners.', ['Ternivka -/2']],
    [
      'Russia fired missiles at Ukraine overnight, killing nine people and wounding a dozen and destroying a block of flats in Kharkiv.',
      [],
    ],
    ['Six people are known to have died and 40 to have been hurt in strikes on Kyiv and other cities.', []],
    ['Kyiv was hit. At least nine people were injured in the… Read more', []],
    [
      'Drones struck the town of Chornomorsk in the Odesa region. Two people were killed and ten injured. By night the Odesa region was attacked again by drones. One person was injured.',
      ['Chornomorsk 2/10', 'Odesa Oblast -/1'],
    ],
    ['Drones attacked Mykolaiv and Zaporizhzhia overnight. Six people were killed.', []],
    [
      'Russia carried out an attack on Lviv and on Nikopol in the Dnipropetrovsk region. Nine people died. A strike on Nikopol injured four.',
      ['Nikopol -/4'],
    ],
    [
      'A man died in Sumy and nine people were injured in a missile strike, and a woman was killed by a drone in Romny.',
      ['Sumy 1/9', 'Romny 1/-'],
    ],
    ['Two people were killed, and five were wounded in Romny.', ['Romny 2/5']],
    [
      'Debris injures one near Kyiv\nDebris hit a house in the Brovary district, injuring a man, the governor said.',
      ['Brovary -/1'],
    ],
    [
      'Belgorod: two die in drone attacks\nTwo people were killed in the Belgorod region on Friday. A man died in Shebekino. Another four were injured in the city of Belgorod.',
      ['Belgorod Oblast 2/-', 'Shebekino 1/-', 'Belgorod -/4'],
    ],
    [
      'Missiles hit Kyiv, killing one person and wounding nine. A woman of 51 was killed in the Kyiv region, its governor said.',
      ['Kyiv 1/9', 'Kyiv Oblast 1/-'],
    ],
    [
      'Strikes on the city of Dnipro and the town of Samar killed 11 people and injured 90. In Dnipro nine people died. Two were killed in Samar.',
      ['Dnipro 9/-', 'Samar 2/-'],
    ],
    ['Two policemen were killed in Moscow when a device exploded beside their car.', []],
    ['A man was killed in Kherson when a device exploded that a drone had dropped.', ['Kherson 1/-']],
    [
      'Two killed in drone attack near Kyiv\nTwo people died when a drone hit a house in Vyshhorod, the governor said.',
      ['Vyshhorod 2/-'],
    ],
    ['Two people were killed near Kharkiv and two more in Pokrovsk.', ['Kharkiv 2/-', 'Pokrovsk 2/-']],
    ['A drone attack killed one person in Belgorod, a southwestern border region.', ['Belgorod Oblast 1/-']],
    ['A strike on a shop in the town of Lyman, in the Donetsk region as well, killed three people.', ['Lyman 3/-']],
    [
      'In Donetsk Oblast two people were injured in Lyman and one in Siversk in strikes across the region.',
      ['Lyman -/2', 'Siversk -/1'],
    ],
    [
      'In Kharkiv Oblast a man died in Izium. Attacks on Chuhuiv and Balakliia injured six people.',
      ['Izium 1/-', 'Kharkiv Oblast -/6'],
    ],
    ['A drone hit Horlivka, another large Donetsk region city, and injured a man.', ['Horlivka -/1']],
    ['Over the central regions of Cherkasy and Vinnytsia drones flew; no casualties were reported.', []],
    ['Kyiv, Zhytomyr, Sumy and Poltava were hit. At least 12 people had perished.', []],
    [
      'Three died in the region of Lviv and one in the region of Odesa. Ten people were injured in the strikes.',
      ['Lviv Oblast 3/-', 'Odesa Oblast 1/-'],
    ],
    ['Two people were injured in Bilyi Kamin when a drone hit a van.', ['Bilyi Kamin -/2']],
    ['A truck on the Suzemka-Trubchevsk highway was hit by a drone, and the driver was injured.', ['Suzemka -/1']],
    [
      'A missile hit a house in a city in southern Ukraine and killed four people. Mykolaiv is a large city on the sea.',
      ['Mykolaiv 4/-'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the day of a toll', () => {
  const days = (text: string): string[] =>
    read('strike', text).map(({ place, when }) => `${place.name} ${when?.start ?? '-'}–${when?.end ?? '-'}`)

  it('is that of the attack the article leads with', () => {
    const text =
      'Rescuers in Rivne have ended their work after the strike on a block of flats on January 12. In all, nine people were killed by the attack.'
    expect(days(text)).toEqual(['Rivne 2026-01-12–2026-01-12'])
  })

  it('is not that of another toll the day before', () => {
    const text = 'In Belgorod a drone killed a woman. The previous day three people were killed in Belgorod as well.'
    expect(told(text)).toEqual(['Belgorod 1/-', 'Belgorod 3/-'])
  })
})

describe('what a region is told of after its city', () => {
  it.each([
    [
      'A drone hit Odesa, killing one person and injuring four. Governor Oleh Kiper said a woman was taken to hospital.',
      ['Odesa 1/4'],
    ],
    [
      'In the Kherson region two civilians were killed and three wounded. In Kherson a man was killed. Victims: 2 dead, 3 injured.',
      ['Kherson Oblast 2/3', 'Kherson 1/-'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a district of Russia called by its adjective', () => {
  it.each([
    ['A drone hit a tractor in the Krasnoyaruzhsky District and killed the driver.', ['Krasnaya Yaruga 1/-']],
    ['In the Borisovsky district a man was wounded by a drone.', ['Borisovka -/1']],
    [
      'Vyacheslav Gladkov, the governor of the Belgorod region, said two watchmen from the Volokonovsky district died in the raid.',
      ['Volokonovka 2/-'],
    ],
    [
      'A man was wounded in the village of Tavrovo in the Belgorod district. Six drones were sent at the Rakityansky district; a man was wounded there and taken to hospital.',
      ['Tavrovo -/1', 'Rakitnoye -/1'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('words that tell what a town is or where people were going', () => {
  it.each([
    [
      'In Pokrovsk, one of the aims of the Russian advance through the Donetsk region, shelling killed a man.',
      ['Pokrovsk 1/-'],
    ],
    [
      'A drone struck a train near a village in the Sumy region. It was on its way from Uzhhorod, close to the border with Slovakia, to the town of Shostka. Three bodies were found at the scene.',
      ['Sumy Oblast 3/-'],
    ],
    [
      'Drones hit the town of Rylsk in the Kursk region on Wednesday. Two people were injured in the latest attack in the region, parts of which Ukraine has held since August.',
      ['Kursk Oblast -/2'],
    ],
    [
      'A strike on a shop in Donetsk killed nine people, Moscow said. In the part of the region under Ukrainian control, shelling killed one person and injured another, Governor Vadym Filashkin wrote.',
      ['Donetsk 9/-', 'Donetsk Oblast 1/1'],
    ],
    [
      'A missile strike on a market in eastern Ukraine has killed six people. Rescuers were working at the scene of the attack in the Donetsk region on Monday.',
      ['Donetsk Oblast 6/-'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('words that look like towns', () => {
  it.each([
    'It is a human horror, the Human Rights Monitor said. Seven people were killed.',
    'Marks of shrapnel cover the wall. Is it over? Two people were killed.',
  ])('are none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a village without a name', () => {
  it.each([
    [
      'is in the region of who speaks, not the city told before',
      'Missiles hit Kharkiv, killing five. Two people were killed in a separate drone strike near a shop in a village close to the border, Kharkiv regional prosecutors said.',
      ['Kharkiv 5/-', 'Kharkiv Oblast 2/-'],
    ],
    [
      'is told with another region',
      'A bomb hit Kherson, killing one. A woman was wounded in a village on the front line, said the Donetsk regional prosecutors.',
      ['Kherson 1/-', 'Donetsk Oblast -/1'],
    ],
    [
      'is another district of the region',
      'A woman died and three people were hurt in Voronezh, the governor said.\n\nIn another district of the region, two people were injured.',
      ['Voronezh 1/3', 'Voronezh Oblast -/2'],
    ],
    [
      'is no village school',
      'A drone hit the village of Bilenke in the Zaporizhzhia region. A teacher was wounded in a village school.',
      ['Bilenke -/1'],
    ],
  ])('%s', (_, text, strikes) => {
    expect(told(text)).toEqual(strikes)
  })
})

describe('a district of a city by its English name', () => {
  it.each([
    ['Drones hit Kyiv, wounding nine. In the Desna district, four people were hurt.', ['Kyiv -/9']],
    ['Two people were hurt in the village of Desna in the Chernihiv region.', ['Desna -/2']],
    ['Shelling of the Shevchenko district of Pokrovsk hurt two firemen.', ['Pokrovsk -/2']],
  ])('%s', (text, strikes) => {
    expect(told(text)).toEqual(strikes)
  })
})

describe('where the town of those who speak lies', () => {
  it.each([
    [
      "Officials in Taganrog, a port in Russia's southern Rostov region, said drones had injured two workers.",
      ['Taganrog -/2'],
    ],
    ['The mayor of Nikopol, a city in the Dnipropetrovsk region, said three people were wounded.', ['Nikopol -/3']],
    [
      'The governor of the Sumy region, on the border with the Kursk region, said two people died.',
      ['Sumy Oblast 2/-'],
    ],
  ])('is not where it happened: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a city and its region', () => {
  it.each([
    [
      'Russian forces shelled the city of Kherson and Kherson Oblast, killing two people and wounding seven. The Russians also shelled Kherson, injuring four.',
      ['Kherson Oblast 2/7', 'Kherson -/4'],
    ],
    ['Aircraft struck Beryslav (Kherson region). A woman was killed.', ['Beryslav 1/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('who speaks', () => {
  it('for a region is its governor, however that is written', () => {
    const news = (title: string): string =>
      `A woman was killed and two people were hurt, Kherson ${title} Oleksandr Prokudin said.`
    expect(told(news('Gov.'))).toEqual(['Kherson Oblast 1/2'])
    expect(told(news('Governor'))).toEqual(['Kherson Oblast 1/2'])
  })

  it.each(['Kremlin spokesman Dmitry Peskov did not comment.', 'Russia lost 42 drones in a day, according to Kyiv.'])(
    'for a country is nowhere: "%s"',
    (sentence) => {
      expect(told(`A drone hit a house in Sumy.\n\n${sentence}\n\nThree people were injured.`)).toEqual(['Sumy -/3'])
    },
  )
})
