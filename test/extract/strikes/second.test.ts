import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

const days = (text: string): string[] =>
  read('strike', text).map(({ place, when }) => `${place.name} ${when?.start ?? '-'}–${when?.end ?? '-'}`)

describe('a second attack on one place', () => {
  it.each([
    [
      'A bomb killed nine people in Sumy and injured 31, and a second Russian attack on the city some hours later injured 17 people.',
      ['Sumy 9/31', 'Sumy -/17'],
    ],
    [
      'Two attacks on a tram in Kherson, killing one person and injuring 14\n\nForces attacked a tram in Kherson with a drone; one person was killed and twelve injured. In a second attack, the Russians injured two medics.',
      ['Kherson 1/12', 'Kherson -/2'],
    ],
    [
      'A drone hit a shop in Nikopol and wounded three people. In a separate attack on Nikopol, a man was killed.',
      ['Nikopol -/3', 'Nikopol 1/-'],
    ],
    [
      'A man of 40 was killed by shelling in the village of Antonivka. Two more people were wounded in a later attack on the same village.',
      ['Antonivka 1/-', 'Antonivka -/2'],
    ],
    [
      'The Russians hit Kramatorsk with a bomb, injuring four. A later strike on the city killed two people.',
      ['Kramatorsk -/4', 'Kramatorsk 2/-'],
    ],
    [
      'The Russians hit Kramatorsk with a bomb, injuring four. The mayor later said the attack killed two people.',
      ['Kramatorsk 2/4'],
    ],
    [
      'The attack on Poltava killed three people. The deadliest strike in months injured 40 in Poltava.',
      ['Poltava 3/40'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('some of those told', () => {
  it.each([
    [
      'Six people were wounded in Lutsk. There are three children among the wounded: a boy and two girls.',
      ['Lutsk -/6'],
    ],
    ['Among the injured are two children in Sumy; five people were killed.', ['Sumy 5/-']],
    [
      'Two people were injured in Dnipro. A man of 51 is in a serious condition. Another injured man is in a moderate condition.',
      ['Dnipro -/2'],
    ],
    [
      'Shelling hit Kherson. Medics are fighting for the life of a man of 49. He is in a serious condition. Three more people – a man of 52 and women of 61 and 63 – were helped on the spot.',
      ['Kherson -/4'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('ages', () => {
  it.each([
    [
      'In Borova, two men, 48 and 67 years old, were killed, and men aged 31, 35, 44, and two 29-year-old men were injured.',
      ['Borova 2/5'],
    ],
    ['Two women 41 and 66 were injured in Okhtyrka.', ['Okhtyrka -/2']],
    ['Two people — a man and a woman — were killed in Brovary.', ['Brovary 2/-']],
    ['Shelling in Izium injured two women and 12 men.', ['Izium -/14']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('where it was', () => {
  it.each([
    [
      'Bombs wounded 15 people in Kharkiv. A building in Pidhirne, a small town near Kupiansk to the east of Kharkiv, was hit. Three residents died in that attack.',
      ['Kharkiv -/15', 'Pidhirne 3/-'],
    ],
    ['In the village of Verkhnia Samara, a woman was injured.', ['Verkhnia Samara -/1']],
    [
      'The governor of Belgorod region said drones attacked a number of settlements, injuring at least three residents.',
      ['Belgorod Oblast -/3'],
    ],
    [
      'Outside of Kyiv, the Dnipropetrovsk region was also hit by strikes, claiming two more lives and leaving seven people injured.',
      ['Dnipropetrovsk Oblast 2/7'],
    ],
    ['Outside Kherson, a drone killed a man.', ['Kherson 1/-']],
    ['In the night raid, which reached 12 Russian regions, three people were killed.', []],
    ['Envoys met in Moscow. Kyiv, at which most missiles were aimed, saw 11 people killed.', ['Kyiv 11/-']],
    [
      "The raid destroyed a portion of Moscow's strategic bombers. Overnight 60 people were injured across multiple regions of Ukraine.",
      [],
    ],
    ['Four people were wounded in an attack on Selydove in the war-battered Donetsk region.', ['Selydove -/4']],
    ['Early estimates aside, initial estimates show that one person was killed in Podolsk.', ['Podolsk 1/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('one toll in other words', () => {
  it.each([
    [
      'Three Killed, Seven Wounded In Kherson\n\nSoldiers attacked a tram in Kherson, killing three people and injuring seven. Another terrorist attack by the enemy claimed the lives of three civilians.',
      ['Kherson 3/7'],
    ],
    [
      'A missile attack on Kryvyi Rih killed 18 people. The defence ministry of Russia claimed that up to 85 officers were killed in Kryvyi Rih.',
      ['Kryvyi Rih 18/-'],
    ],
    ['The toll in Lutsk had gone up to six dead and 84 injured.', ['Lutsk 6/84']],
    [
      'A missile killed 18 people in Kryvyi Rih. The attack on the city in the Dnipropetrovsk region injured another 72.',
      ['Kryvyi Rih 18/72'],
    ],
    ['In Donetsk, men born in 1979 and 1992 and a woman born in 1958 were wounded.', ['Donetsk -/3']],
    [
      'One person was killed in Horlivka by shelling by the Ukrainian army. Massive fire from the enemy on Horlivka injured 11 people.',
      ['Horlivka 1/11'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what befell one of them later', () => {
  it.each([
    [
      'Bombs hit Kharkiv. A 61-year-old man, who was taken to the hospital by doctors, died in the hospital.',
      ['Kharkiv 1/-'],
    ],
    [
      'A drone attack in the Voronezh region injured four people. One woman suffered a brain injury, another a wound to her leg, and a man received cuts in Voronezh.',
      ['Voronezh Oblast -/4'],
    ],
    [
      'A drone attack in the region of Bryansk injured one person. The governor said the incident occurred in the town of Trubchevsk.',
      ['Trubchevsk -/1'],
    ],
    [
      "In Rostov-on-Don itself, two drones crashed into homes in the city's Proletarsky district, injuring a minor.",
      ['Rostov-on-Don -/1'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('villages and those in them', () => {
  it.each([
    [
      'Soldiers shelled the village of Kurylivka in the Kupiansk District of the Kharkiv region. As a result a 71-year-old woman, who was in her own yard, sustained serious injuries.',
      ['Kurylivka -/1'],
    ],
    [
      'Attacks were recorded in the Kharkiv region:\n- 05:13, Kupiansk district, Horiane village. The shelling damaged a garage. A man was killed.',
      ['Horiane 1/-'],
    ],
    [
      'A 46-year-old employee of the State Emergency Service was wounded in the village of Kruhliakivka, Kupiansk district.',
      ['Kruhliakivka -/1'],
    ],
    [
      'A drone hit a block in Odesa, killing at least seven people including a three-year-old and a woman together with her child.',
      ['Odesa 7/-'],
    ],
    [
      'A drone attack injured nine people in Odesa. The injured children, which include two infants, have been hospitalised.',
      ['Odesa -/9'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a list', () => {
  it.each([
    [
      'A district head, a worker of the Ministry of Transport and a nurse were hurt in an attack on the Bryansk region.',
      ['Bryansk Oblast -/3'],
    ],
    [
      'Five people were injured in Donetsk Oblast: two in Sloviansk, one in Lyman and one each in Siversk and Bakhmut.',
      ['Donetsk Oblast -/5', 'Sloviansk -/2', 'Lyman -/1', 'Siversk -/1', 'Bakhmut -/1'],
    ],
    [
      'The Nikopol district suffered: fire came down on the Myrove, Marhanets and Pokrovske hromadas. A man and a woman were killed.',
      ['Nikopol 2/-'],
    ],
    [
      'In Izium a man was injured; in Chuhuiv a woman was killed. Besides, medics helped two men injured by an explosion.',
      ['Izium -/1', 'Chuhuiv 1/-', 'Kharkiv Oblast -/2'],
    ],
    ['A bus was attacked in the suburbs of Kherson. Six residents of the region were wounded.', ['Kherson -/6']],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted())
  })
})

describe('when it was', () => {
  it.each([
    [
      'The death toll in Ternopil is now 28. At around 7 a.m. on January 13 Russian forces attacked houses there with drones.',
      ['Ternopil 2026-01-13–2026-01-13'],
    ],
    [
      'On January 13 soldiers attacked a bus with a drone in Kherson.\n\nTwo people were killed in the attack.\n\nYesterday shelling in Kherson wounded a man.',
      ['Kherson 2026-01-13–2026-01-13', 'Kherson 2026-01-14–2026-01-14'],
    ],
    [
      'A strike on Saturday killed four in Sudzha. The ministry, on Telegram early on Wednesday, said two people were killed in Sudzha.',
      ['Sudzha 2026-01-10–2026-01-10'],
    ],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })
})

describe('what was told or happened earlier', () => {
  it.each([
    [
      'Missiles hit Odesa and injured eight people. The city mourns five people killed in an earlier attack on a hotel.',
      ['Odesa -/8'],
    ],
    [
      'A bomb hit a market in Kherson, killing one person and wounding four. The governor had earlier reported that a man was killed in the village of Bilozerka.',
      ['Kherson 1/4', 'Bilozerka 1/-'],
    ],
    [
      'A bomb hit a market in Kherson, killing one person and wounding four. The governor had earlier reported two wounded.',
      ['Kherson 1/4'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('dates the strike by no time in the life of those it killed', () => {
    expect(days('At 9 a.m. the army hit Kupiansk, killing a man who had turned 70 only the day before.')).toEqual([
      'Kupiansk 2026-01-14–2026-01-15',
    ])
  })
})
