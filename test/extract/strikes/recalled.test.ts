import { describe, expect, it } from 'vitest'
import { read, told, tolls } from '../read'

describe('an earlier attack', () => {
  const NEWS = 'A drone killed two people in Odesa on Thursday.\n\n'
  it.each([
    'The deadliest attack came in January 2023, when a missile killed 46 people in Lutsk.',
    'Previously, a drone had hit a bus in Lutsk, wounding six.',
    'The previous attack on Lutsk, on Tuesday, killed three people.',
    'The strike came days after an attack on Lutsk killed nine people.',
    'The attack follows another on Lutsk that killed nine people.',
    'Rights groups counted 12 dead after the 2023 attack on Lutsk.',
    'Earlier, on January 23, three people were killed in a strike on Lutsk.',
    'A soldier killed at 34 will be buried in Lutsk on Friday.',
  ])('told beside the news is none: %s', (sentence) => {
    expect(tolls(NEWS + sentence)).toEqual(['Odesa 2/-'])
  })

  it.each([
    'The attack came days after the summit and killed nine people in Sumy.',
    'The strike followed an air raid alert and killed nine people in Sumy.',
    'A drone killed nine people in Sumy, scene of the 2022 station attack.',
    'The nine people killed in the strike on Sumy will be buried on Friday.',
  ])('is not what else is told of the news: %s', (sentence) => {
    expect(tolls(NEWS + sentence)).toEqual(['Odesa 2/-', 'Sumy 9/-'])
  })

  it('gives no place to what goes on after its paragraph', () => {
    const earlier = 'In November a missile attack on Lutsk killed 13 people.\n\n'
    expect(tolls(`${NEWS}${earlier}Five people were also injured, the mayor said.`)).toEqual(['Odesa 2/5'])
  })

  it('is left out where the article tells of a newer one', () => {
    expect(
      tolls(
        'Russian drones struck Kharkiv overnight into Thursday, wounding six people, the mayor said.\n\n' +
          'Firefighters were still at work in the morning, and schools in the district stayed closed.\n\n' +
          'It was the second attack on the city this week, and its residents spoke of another sleepless night.\n\n' +
          'On Monday evening, Russia sent dozens of drones at the city. Several shops burned and 15 people were injured.',
      ),
    ).toEqual(['Kharkiv -/6'])
  })
  it('is the news where nothing newer is told', () => {
    expect(tolls('The strike on Ternopil on Monday killed 25 people and wounded 73, officials said.')).toEqual([
      'Ternopil 25/73',
    ])
  })
  it('of yesterday is news beside one of today', () => {
    expect(
      tolls(
        'A drone wounded two people in Sumy on Thursday morning. On Wednesday, shelling of Nikopol killed a woman, the governor said.',
      ),
    ).toEqual(['Sumy -/2', 'Nikopol 1/-'])
  })
})

describe('what a background recalls', () => {
  it.each([
    [
      'of last night, told on in the next item',
      'A drone hit Sumy.\n\nBackground:\n- On the night of 14-15 January, Russian drones attacked the city of Odesa.\n- A hostel burned down in the Russian attack, which killed two people. Six people were injured.',
      ['Odesa 2/6'],
    ],
    [
      'of today, told on in its paragraph',
      'As a reminder, on January 15 Russian forces shelled Kherson. A shop was damaged. Preliminary reports say that one person was killed.',
      ['Kherson 1/-'],
    ],
    [
      'of days ago',
      'Sumy came under fire.\n\nAs reported, on 12 January a man was killed in Kherson. Two women were injured.',
      [],
    ],
  ])('is read or left out: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what belongs to no place of this war', () => {
  it.each([
    ['Air strikes in Gaza kill nine as talks falter'],
    ["ODESA, Ukraine: Russian forces killed six people in attacks on Ukraine's energy facilities, Kyiv announced."],
    ['Russian attacks kill 4, injure 31 in Ukraine over past day, damage school in Sumy'],
  ])('%s', (text) => {
    expect(tolls(text)).toEqual([])
  })
  it('is not the land of a direction: northeastern Ukraine is where a town lies', () => {
    expect(
      tolls(
        'In northeastern Ukraine, Kharkiv Mayor Ihor Terekhov said drones hit two city districts and injured five people.',
      ),
    ).toEqual(['Kharkiv -/5'])
  })
})

describe('casualties of a place beside another', () => {
  it.each([
    [
      'Shells fell on the annexed Crimea overnight, while authorities in the southwestern Kursk region said two people were killed.',
      ['Kursk Oblast 2/-'],
    ],
    [
      'Russian attacks killed one person in Druzhkivka and another in Bilozerske, and injured seven elsewhere in the region, the governor of Donetsk Oblast said.',
      ['Druzhkivka 1/-', 'Bilozerske 1/-', 'Donetsk Oblast -/7'],
    ],
    [
      'There were four more deaths in the Sumy region and one in the southern city of Kherson.',
      ['Sumy Oblast 4/-', 'Kherson 1/-'],
    ],
    [
      'The bombs killed two people in the city of Pokrovsk, according to the governor, three more in the neighbouring town of Bilytske, and one more in the municipality of Illinivka.',
      ['Pokrovsk 2/-', 'Bilytske 3/-', 'Illinivka 1/-'],
    ],
    [
      'Two people were killed in strikes on Nikopol, authorities said, and officials in Russia said nine had been wounded in a drone strike by Ukraine.',
      ['Nikopol 2/-'],
    ],
    ['One person died and 14 Odesa residents, two of them children, were injured.', ['Odesa 1/14']],
    [
      'A drone hit a home in Sumy and killed a father and his two sons. The pregnant mother of the family was wounded.',
      ['Sumy 3/1'],
    ],
    [
      'In Podolsk, the administrative centre of the Moscow region, a drone hit a house, injuring two people.',
      ['Podolsk -/2'],
    ],
    [
      'Drones wounded two people in Dnipro. In Synelnykove district, two people died.\n\nDnipro and the region were attacked overnight, 2 dead and 4 injured are reported.',
      ['Dnipro -/2', 'Synelnykove 2/-'],
    ],
    [
      'Drones struck Kyiv, injuring nine people in the capital and killing three in towns around it. Police in the Kyiv region said three people died in two villages outside the capital.',
      ['Kyiv -/9', 'Kyiv Oblast 3/-'],
    ],
    ['Kyiv urged its allies to step up pressure on Moscow.\n\nA drone killed two people overnight.', []],
    [
      'In Sumy Oblast, shelling of the village of Yunakivka killed a man of 70. A house was destroyed. A woman of 71 was injured too.',
      ['Yunakivka 1/1'],
    ],
    [
      'Forces strike Kherson: 2 killed, several injured\n\nShelling in the Kherson region has left two people dead and five others injured, the governor said.',
      ['Kherson Oblast 2/5'],
    ],
    ['Near Nikopol, which was targeted every day over the last month, six people were wounded.', ['Nikopol -/6']],
    [
      'Russia sent drones at the Ukrainian capital Kyiv and the region around it in an attack that injured nine people.',
      ['Kyiv -/9'],
    ],
    ['Two of the five people reported injured in Lutsk were children.', ['Lutsk -/5']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
  it('does not count once more a victim of whom it tells further', () => {
    expect(
      tolls(
        'In Podolsk, a drone hit a house, injuring four people, including a child, the governor said. The child sustained leg injuries.',
      ),
    ).toEqual(['Podolsk -/4'])
  })
})

describe('the heading and the toll of an attack long past', () => {
  it.each([
    [
      'Drones attacked Sumy on the night of January 15. Three people died in the attack.\n\nIn Sumy, 19 people were injured in an attack on a clinic\n\nA nurse was killed in Sumy when drones hit a clinic on December 14. The number of injured rose to 19, and nine people lost their lives.',
      ['Sumy 3/-'],
    ],
    [
      'Two people died in Odesa on January 14 when a drone hit a house.\n\nMissiles kill ten in Dnipro\n\nOn December 20 missiles hit Dnipro. Ten people died.',
      ['Odesa 2/-'],
    ],
  ])('are no news: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('keeps what officials said some days ago before the day they said it', () => {
    const [strike] = read(
      'strike',
      'The governor of the Kursk region said on Saturday that a drone killed two in Rylsk.',
    )
    expect(strike?.when).toMatchObject({ start: '2026-01-09', end: '2026-01-10' })
  })
})
