import { describe, expect, it } from 'vitest'
import { talks } from './read'

describe('talks told by', () => {
  it.each([
    ['a journey to them', 'Kellogg and Witkoff are on their way to talks in Moscow on Thursday.', ['meeting Moscow 2026-01-15 Kellogg+Witkoff+Russia']],
    ['a relative clause', 'The meeting Trump had in Riyadh with Putin on Monday was long.', ['meeting Riyadh 2026-01-12 Trump+Putin']],
    ['a call had', 'The call that Macron and Putin had on Monday was tense.', ['call - 2026-01-12 Macron+Putin']],
    ['what it is set for', 'All eyes are on the talks of Rubio and Lavrov in Doha, scheduled for Friday.', ['meeting Doha 2026-01-16 Rubio+Lavrov']],
    ['one of the three', 'A trilateral meeting with Russia and the United States is planned in Doha on Friday, according to Umerov.', ['meeting Doha 2026-01-16 Russia+States+Ukraine']],
    ['who went to them and who said so', 'A "frank call" with Sybiha came before the vote on Monday, Barrot said.', ['call - 2026-01-12 Barrot+Sybiha']],
    ['an hour count beside the day', 'The US and Russia negotiated for 11 hours on January 13.', ['meeting - 2026-01-13 States+Russia']],
    ['the day on which they were reported', 'Barrot and Sybiha had a telephone conversation, the ministry reported on Tuesday.', ['call - 2026-01-12 Barrot+Sybiha']],
    ['a firm plan without a day', 'Erdogan announced that he plans to speak by phone with Putin.', ['call - - Erdogan+Putin']],
    ['a dateline and a clause', 'DOHA (AFP) — Although the talks of Rubio and Umerov in Doha ended on Tuesday, Lavrov has not left the city.', ['meeting Doha 2026-01-13 Rubio+Umerov']],
    ['another clause with its own town', 'A general was shot in Paris and Ukrainian and US officials held talks in Geneva on Monday.', ['meeting Geneva 2026-01-12 Ukraine+States']],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('no talks are told by', () => {
  it.each([
    ['what was stressed in them', 'Schoof wrote that in the discussions he had stressed the unity of the US and the EU.'],
    ['attacks that went on', 'For all the progress in the talks, Russian attacks on Ukraine went on.'],
  ])('%s', (_, text) => {
    expect(talks(text)).toEqual([])
  })
})
