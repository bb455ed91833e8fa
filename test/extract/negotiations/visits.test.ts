import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('leaders meet where they', () => {
  it.each([
    [
      'sign a paper with another',
      'Zelensky signed a ten-year security pact with Meloni in Rome on Wednesday.',
      ['meeting Rome 2026-01-14 Zelenskyy+Meloni'],
    ],
    [
      'are to sign one',
      'Zelensky arrived in Berlin on Wednesday, where he and Merz are to sign a bilateral accord.',
      ['meeting Berlin 2026-01-14 Zelenskyy+Merz'],
    ],
    [
      'signed what is spoken of',
      'In London, Starmer called the treaty he had signed with Zelensky on Tuesday a milestone.',
      ['meeting London 2026-01-13 Starmer+Zelenskyy'],
    ],
    [
      'face the press on a visit',
      'Tusk visited Kyiv on Monday. At a joint press conference with Zelensky he promised more tanks.',
      ['meeting Kyiv 2026-01-12 Tusk+Zelenskyy'],
    ],
    [
      'stand beside each other',
      'Orban paid a visit to Moscow on Tuesday. Standing beside Putin, he called for a truce.',
      ['meeting Moscow 2026-01-13 Orban+Putin'],
    ],
    [
      'talk on a visit told before',
      'Fico made a surprise visit to Moscow on Sunday. In talks with Fico, Putin offered cheaper gas.',
      ['meeting Moscow 2026-01-11 Fico+Putin'],
    ],
    [
      'talk on a visit told after',
      'Zelensky said that in talks with Orban he had asked for support. Orban came to Kyiv on Tuesday.',
      ['meeting Kyiv 2026-01-13 Zelenskyy+Orban'],
    ],
    [
      'are joined by others',
      "Kyiv's closest allies are meeting in Berlin to discuss air defence. On Tuesday, Zelensky was joined in the German capital by the leaders of 20 countries.",
      ['meeting Berlin 2026-01-13 allies+Zelenskyy+countries'],
    ],
    [
      'have arrived for a meeting of theirs',
      'Macron, Merz and Tusk have arrived in Kyiv for a summit of the coalition of the willing.',
      ['summit Kyiv 2026-01-14 Macron+Merz+Tusk+Willing'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('nobody is told to meet by', () => {
  it.each([
    ['laws that are signed', 'Putin signed a law on pensions on Wednesday. Zelensky signed a decree on sanctions.'],
    ['papers of states and banks', 'Ukraine and the IMF signed a memorandum on Tuesday.'],
    ['a paper without a day or a place', 'Macron, Starmer and Zelensky signed a declaration on a multinational force.'],
    ['what is to be met with force', 'Russia must be met with strength, Zelensky told Merz.'],
    ['preparations', 'Preparations for a meeting with Trump and a summit with Xi are under way, Putin said.'],
  ])('%s', (_, text) => {
    expect(talks(text)).toEqual([])
  })

  it('a journey at home, which is no visit', () => {
    expect(
      talks('Zelensky visited a hospital near Kupiansk on Monday. In talks with Macron on Tuesday he asked for jets.'),
    ).toEqual(['meeting - 2026-01-13 Zelenskyy+Macron'])
  })
})
