import { describe, expect, it } from 'vitest'
import { told, tolls } from '../read'

describe('a number told in other words', () => {
  it.each([
    [
      'is told anew beside the dead, not added',
      'Ten people were hurt in Lozova. A guard was killed in Lozova and six more workers were injured.',
      ['Lozova 1/10'],
    ],
    [
      'is round where an exact one follows',
      'The strike on Lutsk killed nine people and injured nearly 60 more. The strike killed nine people and injured 57 others, the mayor said.',
      ['Lutsk 9/57'],
    ],
    [
      'is that of the dead of one place among all',
      'Drones hit two cities. Six of those who died were in a hostel in Dnipro.',
      ['Dnipro 6/-'],
    ],
    [
      'is of those in hospital beside the dead',
      'A woman died in Sumy, with two others in a critical condition.',
      ['Sumy 1/2'],
    ],
    [
      'is of the wounded of whom some are in hospital',
      'Five people were hurt in Sumy, two women are in a serious condition.',
      ['Sumy -/5'],
    ],
    [
      'is of an attack that ranks since the start of a war',
      'Russia launched its largest drone attack on Odesa since the start of the war, killing two people.',
      ['Odesa 2/-'],
    ],
    ['is a sum over a war', 'Since the start of the war 12 people have been killed in Nikopol.', []],
    [
      'is one more where a next victim is counted on',
      'Two farmers were killed in Vovchansk. A third person died in hospital on Friday.',
      ['Vovchansk 3/-'],
    ],
    [
      'is one more of those hurt in the same sentence',
      'A man and a girl were wounded in Lyman on Friday morning, and a third, 40, was hurt in the evening.',
      ['Lyman -/3'],
    ],
    [
      'is one more of those told by age in an aside',
      'Two farmers were killed and a third, aged 58, was injured in Lyman.',
      ['Lyman 2/1'],
    ],
    [
      'holds the next victim where all were counted before',
      'Three people were killed in Lyman. Two died at home, and a third woman died in an ambulance.',
      ['Lyman 3/-'],
    ],
    [
      'is not that of the wounded where the next victim died',
      'Two people were wounded in Siversk. A third person was killed at once.',
      ['Siversk 1/2'],
    ],
    [
      'is no more by one who is only feared dead',
      'Two people were killed in Siversk. It was feared that a third had died too.',
      ['Siversk 2/-'],
    ],
    [
      'is no more by the last of those counted in the region',
      'Three people were killed in drone attacks on the Kharkiv region. Two women were killed in Lozova. The third person killed was a man of 53, who was also in his car when he was attacked.',
      ['Kharkiv Oblast 3/-', 'Lozova 2/-'],
    ],
    [
      'is one more by the last of those counted in the region where that one died of the same attack',
      'Three people were killed in drone attacks on the Kharkiv region. Two women were killed in Lozova. The third woman died in hospital.',
      ['Lozova 3/-'],
    ],
    [
      'is one more by the third where no sum was told',
      'Two women were killed in Lozova. The third person killed was a man of 53.',
      ['Lozova 3/-'],
    ],
    [
      'is of a couple and of those with them',
      'A couple and their two sons were killed when a missile struck their house in Chuhuiv.',
      ['Chuhuiv 4/-'],
    ],
    [
      'is of people of one employer and of another',
      'Two electricians of a power company and one driver were wounded in Nikopol.',
      ['Nikopol -/3'],
    ],
    [
      'is of soldiers where many lived together',
      'A missile hit a training ground in the Sumy region, killing 14 soldiers and wounding 30.',
      ['Sumy Oblast 14/30'],
    ],
    ['is of soldiers lost at the front', 'The strikes near Lyman killed 14 soldiers, the brigade said.', []],
    [
      'is no one new where those counted before are meant',
      'Drones killed two people and wounded four in the Belgorod region. A man died in the town of Shebekino. The four injured were taken to hospital.',
      ['Belgorod Oblast 2/4', 'Shebekino 1/-'],
    ],
    [
      'is of the pair told with it where one of the wounded has died',
      'A strike on Sumy killed eight people and wounded five. Nine were dead and four wounded, the governor said later.',
      ['Sumy 9/4'],
    ],
    [
      'is of the pair with more dead where two sources differ both ways',
      'A strike on Odesa killed six people and injured eight. Five killed and nine injured is the result, an official said.',
      ['Odesa 6/8'],
    ],
    [
      'holds the last body found',
      'Four people are now known to have died in a strike on Lutsk after one more body was found.',
      ['Lutsk 4/-'],
    ],
    [
      'is not that reported at first',
      'Seven deaths were reported at first in Lutsk, but the mayor later said that five people had been killed.',
      ['Lutsk 5/-'],
    ],
    [
      'is put at a number',
      'A missile hit Lutsk. Officials put the number of confirmed dead at 12, with 30 people injured.',
      ['Lutsk 12/30'],
    ],
    [
      'is of members of a body of volunteers',
      'Six residents and four members of a special volunteer unit in the Sumy region were wounded by drones.',
      ['Sumy Oblast -/10'],
    ],
    ['is of a train', 'A locomotive derailed near Luga and its driver died.', []],
    [
      'is of those told with an aside between commas',
      'Four people, meanwhile, were injured when a drone hit Marhanets.',
      ['Marhanets -/4'],
    ],
    [
      'is of members of a unit that died',
      'Two members of the local self-defence unit died in a drone attack in the Kursk region.',
      ['Kursk Oblast 2/-'],
    ],
    [
      'is no more by what befell each',
      'In Lutsk six people were wounded: two men and four women. One woman lost an arm and another has burns.',
      ['Lutsk -/6'],
    ],
    [
      'is of an army base',
      'A missile attack on an army base in the Poltava region killed 11 soldiers and wounded 40.',
      ['Poltava Oblast 11/40'],
    ],
    [
      'is of an attack whose place the next sentence tells',
      'A missile attack killed ten people on Monday night. Russian forces hit a block of flats in Lutsk.',
      ['Lutsk 10/-'],
    ],
    [
      'is of one whose life was cut short',
      'A man was wounded when a drone hit a house in Marhanets. "But his life was cut short on the way to hospital," the governor said.',
      ['Marhanets 1/-'],
    ],
    [
      'is not of an article of law',
      'An inquiry into a war crime that caused the death of a person (Article 438 of the Criminal Code) has been opened in Lutsk.',
      [],
    ],
    [
      'is no sum of those told of another place after it',
      'One person was killed and two wounded in Lyman, and one civilian was killed and another injured in Siversk.',
      ['Lyman 1/2', 'Siversk 1/1'],
    ],
    [
      'is no one where a toll is called human',
      'A missile killed seven people in Izium. The strike shows the human toll of the war.',
      ['Izium 7/-'],
    ],
    ['is an age told by the year of birth', 'A 70-year-old woman born in 1955 was killed in Nikopol.', ['Nikopol 1/-']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('no casualties', () => {
  it.each([
    'Drones hit a depot in Kursk overnight. The statement mentioned no casualties.',
    'Drones hit a depot in Kursk overnight. No casualties were mentioned.',
    'Drones hit a depot in Kursk overnight. There were no immediate reports of casualties.',
  ])('are not what nobody tells of: %s', (text) => {
    expect(tolls(text)).toEqual(['Kursk -/-'])
  })

  it.each([
    ['There are no reports of injuries.', 'Poltava 0/0'],
    ['Debris of downed drones caused fires, but hurt no one.', 'Poltava -/0'],
  ])('are told: %s', (words, expected) => {
    expect(tolls(`A missile struck a depot in Poltava. ${words}`)).toContain(expected)
  })

  it('are told of a fire though drones were downed just before', () => {
    const text =
      'Three drones were shot down over the Belgorod region. A barn caught fire from pieces of a drone, but there were no casualties.'
    expect(told(text)).toEqual(['Belgorod Oblast 0/0'])
  })

  it('are told of a place named shortly before', () => {
    const text =
      'In Tuapse a drone set fire to a depot. The blaze spread to a pier. It was put out by noon. There were no casualties.'
    expect(tolls(text)).toContain('Tuapse 0/0')
  })

  it('are not told of a country', () => {
    expect(told('A missile struck a depot in Poltava. Within Russian territory no casualties were reported.')).toEqual(
      [],
    )
  })

  it('are not told where nothing is known of them', () => {
    expect(told('The governor of Vinnytsia region gave no information about casualties or damage.')).toEqual([])
  })
})

describe('where people were hurt', () => {
  it.each([
    ['Nine people were wounded in strikes on a clinic and a hostel in the city of Zaporizhzhia.', ['Zaporizhzhia -/9']],
    ['At least two dead, streets in smoke as Russia pounds Kyiv overnight', ['Kyiv 2/-']],
    [
      "Four people died in the capital, Kyiv's mayor said, adding that 15 others were injured in the city.",
      ['Kyiv 4/15'],
    ],
    [
      'In Sumy a drone wounded two people. In Odesa three were hurt. Debris also wounded a boy, Syniehubov wrote.',
      ['Sumy -/2', 'Odesa -/3', 'Kharkiv Oblast -/1'],
    ],
    [
      'In Donetsk Oblast five people were killed in the town of Toretsk and the villages of Zvanivka and Vyshneve.',
      ['Donetsk Oblast 5/-'],
    ],
    ['In Samara a woman died. In the same region two men were hurt by debris.', ['Samara 1/-', 'Samara Oblast -/2']],
    ["A missile hit Ukraine's second-largest city, killing two.", ['Kharkiv 2/-']],
    ["Two were killed in Ukraine's second-largest city, Kharkiv.", ['Kharkiv 2/-']],
    ["In Odesa, Ukraine's third-largest city, two were killed.", ['Odesa 2/-']],
    [
      'A man was killed in Sumy. On 17 December a drone hit a bus near Bilopillia. The attack killed nine people.',
      ['Sumy 1/-'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is not when a report was filed', () => {
    const text =
      'KYIV, Thursday, January 15, 2026 — A man was killed on Wednesday after a drone struck a depot in Shostka.'
    expect(told(text)).toEqual(['Shostka 1/-'])
  })
})

describe('a sum of killed and wounded', () => {
  it.each([
    ['19 people were injured in the shelling of Lozova: four were killed and 15 others were wounded.', ['Lozova 4/15']],
    ['In Toretsk 12 people were hurt: three were killed, nine were wounded.', ['Toretsk 3/9']],
  ])('is no number of wounded: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('another attack', () => {
  it.each([
    [
      'is on another district of the city',
      'In the Kirovsky district of Donetsk three men were wounded. In the Petrovsky district of Donetsk a woman was wounded by shelling.',
      ['Donetsk -/3', 'Donetsk -/1'],
    ],
    [
      'opens anew in the region of the village told before',
      'A drone hit a shop in Myrove, Kherson region. On the same day, the governor said drones had attacked farms, injuring two people.',
      ['Kherson Oblast -/2'],
    ],
    [
      'is of the region where its place is left out',
      'A strike on a village in the Kherson region killed four people. The governor said a fifth resident was wounded in a separate drone attack.',
      ['Kherson Oblast 4/-', 'Kherson Oblast -/1'],
    ],
    [
      'is none that is told once more of a place beside it, with as many dead and hurt',
      'A drone attack on a bus outside Pavlohrad killed 11 miners and injured 14 others. The bus was hit in Ternivka. At least 11 workers were killed in the strike and 14 others injured.',
      ['Ternivka 11/14'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('wounded of no strike', () => {
  it.each([
    'Russia promised to hand over 30 severely wounded Ukrainian soldiers near Sumy.',
    'Investigators are probing the killing of 12 people in a village in the Kursk region.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

it('people told by their sex after "others" are those others', () => {
  expect(told('In Makiivka a woman died, and two others, a woman and a man, were wounded.')).toEqual(['Makiivka 1/2'])
})

describe('the missing', () => {
  it.each([
    ['Two people died in Dnipro. The strike injured seven people and one person was still missing.', ['Dnipro 2/7']],
    ['The strike on Dnipro killed two people and a child remains under the rubble.', ['Dnipro 2/-']],
  ])('are counted with no one: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a number told again, or beside one that has a verb of its own', () => {
  it.each([
    ['Thirteen (13) people were wounded by shelling in Lubny, and one (1) person was killed.', ['Lubny 1/13']],
    ['Two (a man and a woman) were killed by shelling in Lubny.', ['Lubny 2/-']],
    ['Lubny was shelled. The dead were a man of 50 and a woman of 60, and ten people were wounded.', ['Lubny 2/10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
