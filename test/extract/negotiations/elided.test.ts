import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('talks whose verb is not said again', () => {
  it.each([
    [
      'are of the next name, with a day and a place of its own',
      'Witkoff met Putin in Moscow on Monday, Zelensky in Kyiv on Tuesday and Merz in Berlin on Wednesday.',
      [
        'meeting Moscow 2026-01-12 Witkoff+Putin',
        'meeting Kyiv 2026-01-13 Witkoff+Zelenskyy',
        'meeting Berlin 2026-01-14 Witkoff+Merz',
      ],
    ],
    [
      'are calls where that told before was one',
      'Trump spoke with Macron on Monday and with Putin on Tuesday.',
      ['call - 2026-01-12 Trump+Macron', 'call - 2026-01-13 Trump+Putin'],
    ],
    [
      'may tell their day first',
      'On Monday Macron spoke with Putin, and on Tuesday with Zelensky.',
      ['call - 2026-01-12 Macron+Putin', 'call - 2026-01-13 Macron+Zelenskyy'],
    ],
    [
      'are to come where those before are',
      'Zelensky will have a short meeting with Starmer on 20 January and a longer meeting with Starmer on 21 January.',
      ['meeting - 2026-01-20 Zelenskyy+Starmer', 'meeting - 2026-01-21 Zelenskyy+Starmer'],
    ],
    [
      'may be of another form on the same day',
      'Zelensky held a meeting with Macron and a call with Merz on Wednesday.',
      ['meeting - 2026-01-14 Zelenskyy+Macron', 'call - 2026-01-14 Zelenskyy+Merz'],
    ],
    [
      'may be where one travels next',
      'Zelensky is to fly to London on Monday for talks with Starmer and to Paris on Tuesday for talks with Macron.',
      ['meeting London 2026-01-19 Zelenskyy+Starmer', 'meeting Paris 2026-01-20 Zelenskyy+Macron'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('a plan announced beside other talks', () => {
  it('is of him who announced it', () => {
    expect(
      talks('Trump said Rubio would meet Lavrov next week and announced plans to meet Putin in Budapest.'),
    ).toEqual(['meeting - 2026-01-19 Rubio+Lavrov', 'meeting Budapest - Trump+Putin'])
  })

  it('is of their people where these are to meet', () => {
    expect(
      talks(
        'Rubio and Lavrov talked by telephone on Wednesday and agreed on a meeting of their aides in Rome on Friday.',
      ),
    ).toEqual(['call - 2026-01-14 Rubio+Lavrov', 'meeting Rome 2026-01-16 States+Russia'])
  })
})

describe('what stands beside talks', () => {
  it.each([
    [
      'gives them no day where it is inserted',
      'Orban, who visited Kyiv on Monday, met Putin in Moscow on Tuesday.',
      ['meeting Moscow 2026-01-13 Orban+Putin'],
    ],
    [
      'gives them no venue where it comes after them',
      'After a meeting with Starmer on Tuesday, Zelensky left for Brussels.',
      ['meeting - 2026-01-13 Starmer+Zelenskyy'],
    ],
    [
      'is no party, as a summit that follows them',
      'Before a "Coalition of the Willing" summit Zelensky had private talks with Macron in Paris on Tuesday.',
      ['meeting Paris 2026-01-13 Zelenskyy+Macron'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})
