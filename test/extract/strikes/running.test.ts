import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('a number that grows', () => {
  it.each([
    [
      'Ten people were wounded in Lutsk. By noon the number had climbed to 11, among them two children.',
      ['Lutsk -/11'],
    ],
    ['A bomb hit Lutsk, wounding ten people, the mayor said. He later raised that figure to 14.', ['Lutsk -/14']],
    ['Three people died in Lutsk. By evening the count had risen to five.', ['Lutsk 5/-']],
    ['A missile wounded ten people in Lutsk. The governor later gave the number of wounded as 13.', ['Lutsk -/13']],
    [
      'Three people were killed and 21 injured in Lutsk.\n\nHours later, bombs fell on the city again, killing one person and injuring 40.',
      ['Lutsk 3/21', 'Lutsk 1/40'],
    ],
    ['Shelling killed two women and wounded a third in Horlivka.', ['Horlivka 2/1']],
    ['Ten people were wounded in Lutsk. The number of damaged houses has risen to 14.', ['Lutsk -/10']],
    ['A bomb killed three people and wounded ten in Lutsk. By noon the number had climbed to 11.', ['Lutsk 3/10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('people told by what they are', () => {
  it.each([
    ['Two medics – a man of 60 and a woman of 38 – were injured in Lutsk.', ['Lutsk -/2']],
    ['Two women, a man and a boy were killed in Lutsk.', ['Lutsk 4/-']],
    ['24 residents (9 men, 12 women and three children) were injured in Lutsk.', ['Lutsk -/24']],
    ['A drone killed a municipal deputy in the Kursk region.', ['Kursk Oblast 1/-']],
    ['Deputy Mayor Oleh Strilka said two people were killed in Okhtyrka.', ['Okhtyrka 2/-']],
    ['A woman was killed in Stepnohirsk, and her companion was wounded.', ['Stepnohirsk 1/1']],
    ['Two employees of the Danish Refugee Council were killed near Chernihiv.', ['Chernihiv 2/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a place that reports name in passing', () => {
  it.each([
    ['In Kamianske, in the Dnipropetrovsk region, eight people were wounded.', ['Kamianske -/8']],
    [
      'Kyiv observed a day of mourning after the deadliest attack on the city in a year killed 31 people.',
      ['Kyiv 31/-'],
    ],
    [
      'A drone hit the Kursk region. A car came under attack on the road between Rylsk and Korenevo. The driver was wounded.',
      ['Kursk Oblast -/1'],
    ],
    ['Two people were killed in Kyiv.\n\nA man died in the Dnipro district, prosecutors specified.', ['Kyiv 2/-']],
    [
      'Russia attacks Kremenchuk oil refinery; woman hurt\n\nDrones damaged a plant in Kremenchuk. There were no casualties there.\n\nA woman was wounded in Lubny.',
      ['Kremenchuk 0/0', 'Lubny -/1'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a toll that has grown', () => {
  it.each([
    [
      'A drone killed a girl in Dnipro. The death toll later rose to two. "Another person has died," he wrote.',
      ['Dnipro 2/-'],
    ],
    [
      'The number of people killed in the strike on the village of Cherkaska Lozova has risen to 8.\n\n"The toll of the strike in the Kharkiv region has risen to 8," rescuers said.\n\nAnother 31 people were injured in the attack.',
      ['Cherkaska Lozova 8/31'],
    ],
    ['Shells hit a house in Kherson, fatally wounding two women. A third one was injured.', ['Kherson 2/1']],
  ])('holds who is told next: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
