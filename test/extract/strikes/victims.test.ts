import { describe, expect, it } from 'vitest'
import { read, told } from '../read'

describe('victims told without a number', () => {
  it.each([
    ['A couple in their seventies were killed in Derhachi.', 'Derhachi 2/-'],
    ['A drone hit a van in Beryslav, killing a nurse, a mechanic and the driver.', 'Beryslav 3/-'],
    ['The driver and two passengers were wounded in Nikopol.', 'Nikopol -/3'],
    ['A bomb fell on Lyptsi, injuring the driver of a tractor.', 'Lyptsi -/1'],
    ['In Sumy a 51-year-old, a 37-year-old and a 29-year-old man were wounded.', 'Sumy -/3'],
    ['In Izium a man was killed, and women aged 58, 61 and 70 were injured.', 'Izium 1/3'],
    ['A whole family, a married couple with three small daughters, was killed in Okhtyrka.', 'Okhtyrka 5/-'],
    ['A mother with her baby was injured in Kherson.', 'Kherson -/2'],
    ['One civilian was killed and another [male] resident was wounded in Bryansk.', 'Bryansk 1/1'],
    ['The shelling of Marhanets injured three female and four male workers.', 'Marhanets -/7'],
    ['There is a dead person, 9 injured, after the attack on Nikopol.', 'Nikopol 1/9'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })
})

describe('what befell them', () => {
  it.each([
    ['A drone wounded a farmer in Zolochiv, who later died in hospital.', 'Zolochiv 1/-'],
    ['In Kherson a mine was dropped on a 44-year-old man, who died instantly.', 'Kherson 1/-'],
    ['The attack on Poltava claimed five lives.', 'Poltava 5/-'],
    ['A 70-year-old woman suffered fatal wounds in Antonivka.', 'Antonivka 1/-'],
    ['A missile hit Lutsk. Medical help was provided to 16 people.', 'Lutsk -/16'],
    ['Three more people were affected in the Nikopol area.', 'Nikopol -/3'],
    ['The man was on his way home near Sudzha when a drone struck and killed him.', 'Sudzha 1/-'],
    ['A missile struck Odesa, killing two. The wounded rose to 24.', 'Odesa 2/24'],
    ['The number of injured in Kyiv climbed from 12 to 31 by noon.', 'Kyiv -/31'],
    ['A drone killed two in Sumy. A local resident was also taken to hospital.', 'Sumy 2/1'],
    ['Two were injured in Chuhuiv. A woman, 67, was also wounded.', 'Chuhuiv -/3'],
    ['A man was injured in Hlukhiv. In the evening the man died in hospital.', 'Hlukhiv 1/-'],
    ['The attack on Tuapse damaged houses but did not hurt anyone.', 'Tuapse 0/0'],
  ])('%s', (text, toll) => {
    expect(told(text)).toEqual([toll])
  })

  it.each([
    ['Some 12,000 people were affected by power cuts in Odesa.'],
    ['The war has changed seven lives in Kharkiv, a new film shows.'],
    ['Aid was provided to 300 people in Kherson.'],
  ])('is not read from other fates: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('one toll told twice', () => {
  it('joins a district and its village once all numbers are known', () => {
    const text =
      'Russians attacked a bus in the Sumy district: three people were killed, five injured. A drone hit it near the village of Ivolzhanske. Three people were killed. Five more were wounded.'
    expect(told(text)).toEqual(['Ivolzhanske 3/5'])
  })

  it('keeps a sum over several places apart from the number of one of them', () => {
    const text =
      'Russian attacks on the capital of Ukraine have killed at least nine people. In Kyiv a drone killed four people and wounded 11. Attacks in Donetsk region killed five.'
    expect(told(text)).toEqual(['Kyiv 4/11', 'Donetsk Oblast 5/-'])
  })

  it('does not lose its victims to "no casualties" said of another place', () => {
    const text =
      'A drone killed four people in the village of Yampil. In the night 60 drones had been downed in several Russian regions. No casualties were reported.'
    expect(told(text)).toEqual(['Yampil 4/-'])
  })

  it('does not take over those of another wave', () => {
    const text =
      'Drones killed three people in Kyiv. The strike followed by a day another wave of missiles in which six people died.'
    expect(told(text)).toEqual(['Kyiv 3/-'])
  })
})

describe('the day of a strike', () => {
  it('is not the day of mourning for its victims', () => {
    const [strike] = read(
      'strike',
      'Two people were killed in Kryvyi Rih, and a day of mourning on Friday was declared.',
    )
    expect(strike?.when?.asWritten).toBeNull()
  })

  it('is that of the sentence before, which told of the attack', () => {
    const [strike] = read('strike', 'On Monday, a drone hit a bus in Kherson. Two people were killed.')
    expect(strike?.when).toMatchObject({ start: '2026-01-12', end: '2026-01-12' })
  })
})

describe('victims who are mourned', () => {
  it('are dead', () => {
    expect(
      told('A missile hit Odesa on Tuesday. A day of mourning for the 20 victims is being held on Wednesday.'),
    ).toEqual(['Odesa 20/-'])
  })
})
