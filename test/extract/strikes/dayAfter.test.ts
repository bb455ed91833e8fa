import { describe, expect, it } from 'vitest'
import { read, tolls } from '../read'

describe('what happened a day before the news', () => {
  it.each([
    ['A drone killed a couple in Sumy, a day after five people had died in an attack on a bus.', ['Sumy 2/-']],
    ['The attack on Nikopol came one day after two men were killed in the same town.', []],
    ['Houses in Odesa burned in the attack, two days after the deadliest one, when 30 were killed.', []],
    ['Strikes on Kharkiv killed four people, a day after a missile attack on Poltava.', ['Kharkiv 4/-']],
    ['On Wednesday, a day after missiles killed six in Lviv, a drone injured two people in Izium.', ['Izium -/2']],
    ['A day after the strike on Dnipro, rescuers said the toll had risen to seven.', ['Dnipro 7/-']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
  it('dates the wounded as the dead told just before them', () => {
    const text =
      "Rescuers pulled two bodies from the ruins in Sumy on Wednesday, raising the death toll of Monday's strike to 19. Some 60 people were injured."
    const strikes = read('strike', text)
    expect(strikes).toHaveLength(1)
    expect(strikes[0]).toMatchObject({ killed: { value: 19 }, wounded: { value: 60 }, when: { start: '2026-01-12' } })
  })
  it.each([
    'Last night Russia struck the same depot near Lutsk as on 3 and 9 January and killed one person.',
    'Last night drones hit the same depot in Lutsk that they had struck on January 9. One person was killed in the attack.',
  ])('is no day of a new attack on the same target: %s', (text) => {
    expect(read('strike', text).map(({ when }) => when?.end)).toEqual(['2026-01-15'])
  })

  it('dates a strike told a day before talks as news, not as of the day of either', () => {
    const [strike] = read('strike', 'Missiles hit Kyiv on Thursday, killing two and wounding 11 a day before talks.')
    expect(strike?.when?.start).toBe('2026-01-15')
  })
})

describe('who is where', () => {
  it.each([
    [
      'At least nine people were killed in Lutsk. Medics who ran to those hurt in the first strike were hit by a second missile, and a nurse died.',
      ['Lutsk 9/-'],
    ],
    ['Drones hit houses in Odesa. According to Serhii Lysak, six people were hurt.', ['Odesa -/6']],
    [
      'A man was killed and two others were wounded on a bus in the Nikopol district. It was hit near the town of Marhanets. The driver died at once.',
      ['Nikopol 1/2'],
    ],
    [
      'Drones hit Odesa. Two girls were wounded in the attack, said Serhii Lysak, head of the military administration of the city.',
      ['Odesa -/2'],
    ],
    [
      'A missile killed two people in Sumy. Apart from the civilian dead and injured, debris burned a house.',
      ['Sumy 2/-'],
    ],
    ['A shell hit a market in Luhansk and killed nine people, said the head of the region.', ['Luhansk 9/-']],
    [
      'Shelling killed a man in Nikopol, and six more were injured in attacks on other parts of Ukraine.',
      ['Nikopol 1/-'],
    ],
    ['In Poltava Oblast, four women of 38, 51, 62 and 79 were injured.', ['Poltava Oblast -/4']],
    [
      'In Kherson a bomb killed six people, among them a family with a baby, officials said, adding that another 14 were wounded.',
      ['Kherson 6/14'],
    ],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })
})
