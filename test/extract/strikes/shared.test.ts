import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('people of several places', () => {
  it.each([
    // A part with a place of its own, of a sum over several.
    [
      'Four people died in the raids, one of them a six-year-old in Rivne, and several more were hurt near Lutsk.',
      ['Rivne 1/-'],
    ],
    ['Five people were killed overnight, two of them women in Izium.', ['Izium 2/-']],
    // One death for each region, told as a story.
    [
      'According to initial reports, a boy died in the Rivne region of western Ukraine, a missile killed a man in the Sumy region, and one more death was recorded in the Poltava region.',
      ['Rivne Oblast 1/-', 'Sumy Oblast 1/-', 'Poltava Oblast 1/-'],
    ],
    // "while" tells what they did, or begins another clause.
    [
      'A drone attack in Odesa killed one person. Two firefighters were also killed, while on duty in a village in the Kherson region.',
      ['Odesa 1/-', 'Kherson Oblast 2/-'],
    ],
    [
      'A drone killed a man in Odesa, while in villages in the Kherson region two women were wounded.',
      ['Odesa 1/-', 'Kherson Oblast -/2'],
    ],
    // People of an age and of a number, one after the other.
    ['A drone injured three women, aged 31, 40 and 58, and two boys, aged 9 and 11, in Konotop.', ['Konotop -/5']],
    // One more, within a number told before.
    [
      'At least three people were killed in an attack on Kharkiv. In the Kyivskyi district a woman died. One more person died in the Saltivskyi district.',
      ['Kharkiv 3/-'],
    ],
    ['The raids followed strikes in southern and eastern Ukraine in which 12 people were killed.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a town beside the capital', () => {
  it('is what "near the capital" means where as many suffered', () => {
    const text =
      'Two people were killed and 14 wounded in an attack near Kyiv. "Two people were killed and 14 wounded in Brovary," the governor said.'
    expect(told(text)).toHaveLength(1)
  })
})

describe('officials of two places in one sentence', () => {
  it.each([
    [
      "Two people were killed and five were wounded, Odesa's mayor said, while the mayor of Kharkiv reported 12 people injured in shelling of the city.",
      ['Odesa 2/5', 'Kharkiv -/12'],
    ],
    [
      'The governor of the Sumy region reported three dead, and the governor of the Poltava region said six people had been wounded.',
      ['Sumy Oblast 3/-', 'Poltava Oblast -/6'],
    ],
  ])('speak each of his own: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a number told before or after another', () => {
  it.each([
    [
      'Another large missile attack pounded Odesa overnight, killing two people. At least 12 people were wounded in Odesa, the mayor said.',
      ['Odesa 2/12'],
    ],
    [
      'At least four people were killed in attacks in and around Kyiv. Three died in the strikes on the capital, while in an attack on the Kyiv region one man was killed.',
      ['Kyiv 3/-', 'Kyiv Oblast 1/-'],
    ],
    [
      'A strike on a clinic in Kherson wounded at least eleven people. At first four were reported wounded. The number of wounded in Kherson had risen to seven, the governor said later.',
      ['Kherson -/11'],
    ],
    [
      'A drone attack on a farm in Sumy region killed one woman. The second person to die was a man of 70, in a house in the Poltava region.',
      ['Sumy Oblast 1/-', 'Poltava Oblast 1/-'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the day of a strike', () => {
  it.each([
    ['On Tuesday a missile hit a depot in Dnipro. A few hours before, four people were hurt in Nikopol.', '2026-01-13'],
    ['Six people were killed in Izium, as it was announced that talks will be held next week.', '2026-01-14'],
  ])('is none told of other things: %s', (text, day) => {
    expect(read('strike', text).at(-1)!.when!.start).toBe(day)
  })
})

describe('the place of people', () => {
  it.each([
    // The town hit, after its region.
    [
      "Three people were killed in Russia's Bryansk region when a Ukrainian missile hit the town of Klintsy, its governor said.",
      ['Klintsy 3/-'],
    ],
    // Who ends a quotation tells where.
    ['"Two people died. One more is under the rubble," the mayor of Lutsk wrote on Telegram.', ['Lutsk 2/-']],
    // Districts of the city named before.
    ['In Dnipro, where drones hit four districts, two people were killed and 19 were injured.', ['Dnipro 2/19']],
    // A sum over places told before is of none of them.
    [
      'The attack killed three in Kyiv and two in the town of Irpin. In total 24 people were injured.',
      ['Irpin 2/-', 'Kyiv 3/-'],
    ],
    [
      'Drones killed two people in Kramatorsk and one in Lyman. Seven people were injured.',
      ['Donetsk Oblast -/7', 'Kramatorsk 2/-', 'Lyman 1/-'],
    ],
    ['Drones killed two people in Sumy and one in Odesa. Seven people were injured.', ['Odesa 1/-', 'Sumy 2/-']],
    ['Two men were killed and a third was wounded when a drone hit a car in Sudzha.', ['Sudzha 2/1']],
    // Most of a sum.
    ['A barrage killed at least 11 people, most of them in Kyiv. Eight people died in the capital.', ['Kyiv 8/-']],
    ['A strike wounded 20 people, some of them in a serious condition, in Kharkiv.', ['Kharkiv -/20']],
    // The town meant where a second attack hit the same one, or where the next sentence sets the first.
    [
      'A missile hit Lozova and killed two people. Nine more were wounded in the city in a separate attack.',
      ['Lozova -/9', 'Lozova 2/-'],
    ],
    [
      'The strike killed five people and injured 16. It hit a market in central Kherson on Wednesday.',
      ['Kherson 5/16'],
    ],
    // People counted together.
    ['A drone hit a train in Konotop. About 20 passengers and railway workers were injured.', ['Konotop -/20']],
    ['In Kharkiv, 31 people including children were wounded.', ['Kharkiv -/31']],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected)
  })
})

describe('a line that ends in a preposition', () => {
  it('goes on in the next one, whatever letter that begins with', () => {
    const text = 'At least three people were killed by Russian drone strikes in\nOdesa, officials said on Thursday.'
    expect(told(text)).toEqual(['Odesa 3/-'])
  })
})

describe('another attack on the same place', () => {
  it.each([
    [
      'Drones hit a port in Izmail, wounding two. Later in the day a missile wounded five in the city.',
      ['Izmail -/2', 'Izmail -/5'],
    ],
    [
      'A missile hit a market in Izmail, wounding two. Later in the day officials said five had been wounded.',
      ['Izmail -/5'],
    ],
  ])('is one of its own, later the same day: %s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected)
  })
})

describe('places before each number', () => {
  it.each([
    [
      "After Monday's attack Lutsk reported one dead, Dnipro two and Sumy three.",
      ['Lutsk 1/-', 'Dnipro 2/-', 'Sumy 3/-'],
    ],
    [
      'Lutsk reported one dead after the shelling, the Dnipropetrovsk region one as well.',
      ['Lutsk 1/-', 'Dnipropetrovsk Oblast 1/-'],
    ],
    ['In Lutsk one person was wounded by drones, in Dnipro two.', ['Lutsk -/1', 'Dnipro -/2']],
    [
      'Of the dead, three lived in Dnipro, where a missile hit a block, and six in Synelnykove.',
      ['Dnipro 3/-', 'Synelnykove 6/-'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
