import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('no talks', () => {
  it.each([
    'Witkoff went over to Putin on Tuesday with his adviser.',
    'Zelensky went over losses with US journalists on Monday.',
    'Rubio worked through Sunday with his Ukrainian counterparts.',
    '"When I meet Putin I will ask him", Trump said on Monday.',
    'By video from Kyiv, Zelensky addressed the parliament of Canada on Monday.',
    'Over the phone, Peskov told AFP on Monday that Putin was ready for talks with Zelensky.',
    'Trump thinks the talks between Ukraine and Russia should resume in Geneva on Monday, but Moscow has refused.',
    'Kyiv wants security guarantees as future talks with Russia begin in Istanbul.',
  ])('%s', (text) => {
    expect(talks(text)).toEqual([])
  })
})

describe('who took part', () => {
  it.each([
    [
      'not he whose side another took',
      "Trump took Putin's side at a meeting with Zelensky in Washington on Monday.",
      'meeting Washington 2026-01-12 Trump+Zelenskyy',
    ],
    [
      'not he whose counterparts they are',
      "Putin's counterparts Xi and Modi met in Beijing on Monday.",
      'meeting Beijing 2026-01-12 Jinping+Modi',
    ],
    [
      'not they of whom it was',
      'Trump spoke with Macron and Merz on Monday about Putin and Zelensky.',
      'call - 2026-01-12 Trump+Macron+Merz',
    ],
    [
      'who has plans and gets together with another',
      'Macron, who has plans for peace, got together with Zelensky in Paris on Monday.',
      'meeting Paris 2026-01-12 Macron+Zelenskyy',
    ],
  ])('%s', (_, text, meeting) => {
    expect(talks(text)).toEqual([meeting])
  })
})

describe('where and when', () => {
  it.each([
    [
      'in the week to come, where it is told so',
      'Trump and Putin were due to meet in Budapest on Tuesday next week.',
      'meeting Budapest 2026-01-20 Trump+Putin',
    ],
    [
      'after the day on which it was said',
      'The Kremlin said on Thursday that Putin and Trump were to meet in Budapest on Wednesday.',
      'meeting Budapest 2026-01-21 Putin+Trump',
    ],
    [
      'not where forces were sent',
      'Zelensky and Trump met on Monday, with US forces massed in Kuwait.',
      'meeting - 2026-01-12 Zelenskyy+Trump',
    ],
    [
      'once, where a session of a round is told beside the round',
      'Russian and Ukrainian delegations met in Istanbul on January 14 for the second round. In the first session of the talks in Istanbul on January 14 they spoke of prisoners.',
      'meeting Istanbul 2026-01-14 Russia+Ukraine',
    ],
  ])('%s', (_, text, meeting) => {
    expect(talks(text)).toEqual([meeting])
  })
})
