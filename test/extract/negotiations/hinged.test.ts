import { describe, expect, it } from 'vitest'
import { read, talks } from '../read'

describe('talks hung on something else', () => {
  it.each([
    [
      'Trump spoke to Putin by phone on Tuesday ahead of Volodymyr Zelensky’s visit to Florida.',
      'call - 2026-01-13 Trump+Putin',
    ],
    ['Trump rang Putin on Tuesday before Zelensky’s next trip.', 'call - 2026-01-13 Trump+Putin'],
    [
      'During the talks which the delegations of Russia and Ukraine held in Istanbul on Tuesday, papers were exchanged.',
      'meeting Istanbul 2026-01-13 Russia+Ukraine',
    ],
    [
      'The drones came hours before Ukrainian and US negotiators were to meet in Berlin on Wednesday.',
      'meeting Berlin 2026-01-14 Ukraine+States',
    ],
    [
      'Witkoff praised the call which he, Marco Rubio and Jared Kushner held with Rustem Umerov on Wednesday.',
      'call - 2026-01-14 Witkoff+Rubio+Kushner+Umerov',
    ],
    [
      'When the talks were over, Zelensky announced a meeting of the US and Ukrainian teams in the week to come.',
      'meeting - 2026-01-16 States+Ukraine',
    ],
    [
      'Trump will bring it up when he sees Zelensky in Washington on Friday.',
      'meeting Washington 2026-01-16 Trump+Zelenskyy',
    ],
    [
      'Ushakov confirmed that Witkoff and Kushner would arrive in Moscow on Saturday for a meeting with Putin.',
      'meeting Moscow 2026-01-17 Witkoff+Kushner+Putin',
    ],
    [
      'The Ukrainian team is on its way to Miami, where it will meet Witkoff on Saturday.',
      'meeting Miami 2026-01-17 Ukraine+Witkoff',
    ],
    [
      'Ushakov was telling reporters about a phone call of Putin and Trump on Wednesday.',
      'call - 2026-01-14 Putin+Trump',
    ],
    [
      'Starmer is due to co-chair a call of the coalition of the willing on Friday, following talks with Trump.',
      'call - 2026-01-16 Starmer+Willing',
    ],
    [
      'Witkoff had no part in the London talks; but he is to meet Vladimir Putin in Russia on Friday.',
      'meeting - 2026-01-16 Witkoff+Putin',
    ],
  ])('%s', (text, expected) => {
    expect(talks(text)).toEqual([expected])
  })
})

describe('no talks of their own', () => {
  it.each([
    'They spoke of the talk with Trump on Monday, which followed Trump’s call with Putin.',
    'The two countries go on building their relations, by phone among other means, Putin and Trump said.',
  ])('%s', (text) => {
    expect(talks(text)).toEqual([])
  })
})

describe('talks that follow others to come', () => {
  it.each([
    'Once they have met Rustem Umerov, the US envoys are to meet Kirill Dmitriev in Miami on Monday.',
    'US envoys will meet Kirill Dmitriev in Miami on Monday after they have met Rustem Umerov.',
  ])('%s', (text) => {
    expect(talks(text)).toContain('meeting Miami 2026-01-19 States+Dmitriev')
    expect(read('negotiation', text).every(({ status }) => status === 'planned')).toBe(true)
  })
})
