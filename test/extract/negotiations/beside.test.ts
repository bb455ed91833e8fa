import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('the day of talks told beside other events', () => {
  it.each([
    [
      'is not that of the row they follow',
      'Umerov and Rubio sat down in Doha on Tuesday. The talks are a new start after the row at the visit of Zelensky to Paris on 3 January.',
      ['meeting Doha 2026-01-13 Umerov+Rubio'],
    ],
    [
      'is not lent by what came hours after them',
      'Merz and Zelensky spoke by phone on Wednesday. Merz had talked to Putin on Tuesday. Drones came in the hours after Merz\'s call with Putin ended.',
      ['call - 2026-01-14 Merz+Zelenskyy', 'call - 2026-01-13 Merz+Putin'],
    ],
    [
      'is the one for which somebody is sent',
      'Umerov is sending a delegation of Ukraine led by Kyslytsya to Doha for the talks on Friday with Russian officials.',
      ['meeting Doha 2026-01-16 Umerov+Ukraine+Kyslytsya+Russia'],
    ],
    [
      'stands in an inserted clause, whoever then spoke',
      'Stubb, who is to receive Zelensky in Helsinki on Friday, said so.',
      ['meeting Helsinki 2026-01-16 Stubb+Zelenskyy'],
    ],
    [
      'stands beside the venue that was announced',
      'Stubb announced a meeting in Helsinki on January 20 in which he will take part together with Zelensky and Merz.',
      ['meeting Helsinki 2026-01-20 Zelenskyy+Merz'],
    ],
    [
      'is added to a plan told without one, whoever was killed',
      'Negotiators from Ukraine and Russia were due to meet for new talks. The talks, held in Doha on January 13, come as 3 people were killed in Odesa.',
      ['meeting Doha 2026-01-13 Ukraine+Russia'],
    ],
    [
      'may stand far behind them',
      'Talks between high delegations from Ukraine and the United States on how to bring the long war in the east to an end, opened in Doha on Tuesday, hours after 30 drones were shot down.',
      ['meeting Doha 2026-01-13 Ukraine+States'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('talks are', () => {
  it.each([
    [
      'to come where they are called planned',
      'The news coincides with the planned meeting of Stubb and Zelensky on Friday.',
      ['meeting - 2026-01-16 Stubb+Zelenskyy'],
    ],
    [
      'to come when one meets the other on a day',
      'Stubb will ask for it when he meets Zelensky on Friday.',
      ['meeting - 2026-01-16 Stubb+Zelenskyy'],
    ],
    [
      'the first of all and the next',
      'The first trilateral talks of the United States, Russia and Ukraine in Doha have ended. The three sides are to hold another meeting in Doha on Friday.',
      ['meeting Doha 2026-01-14 States+Russia+Ukraine', 'meeting Doha 2026-01-16 Russia+States+Ukraine'],
    ],
    [
      'those in which a plan was written',
      'US and Ukrainian negotiators settled a plan in the latest round of peace talks in Doha on Tuesday.',
      ['meeting Doha 2026-01-13 States+Ukraine'],
    ],
    [
      'a span of days told as what came before',
      'Before that, delegations of Qatar, Ukraine and Russia had met from Jan. 12 - 13 in Doha.',
      ['meeting Doha 2026-01-12 Qatar+Ukraine+Russia'],
    ],
    [
      'those of him who is to tell of a call',
      'Stubb said that he will talk about his call with Putin when he meets Zelensky on Friday.',
      ['meeting - 2026-01-16 Stubb+Zelenskyy'],
    ],
    ['to come soon', 'Stubb said on Tuesday that he will soon meet Putin in Budapest.', ['meeting Budapest - Stubb+Putin']],
    ['no habit', 'Whenever he meets Putin on a Friday, Trump smiles.', []],
    ['no words of a source', 'An aide of Kellogg, who spoke on condition of anonymity on Tuesday, praised Sybiha.', []],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('talks told again', () => {
  it.each([
    [
      'are one where a name fills the seat of a state',
      'US and Russian officials met in Doha on Monday. Lavrov and Ushakov were in the room. Rubio met Lavrov and other officials.',
      ['meeting Doha 2026-01-12 States+Russia+Lavrov+Ushakov+Rubio'],
    ],
    [
      'are two where a guest is of a third side',
      'Umerov met Witkoff in Doha on Monday. Umerov met Fidan in Ankara on Tuesday.',
      ['meeting Doha 2026-01-12 Umerov+Witkoff', 'meeting Ankara 2026-01-13 Umerov+Fidan'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('the venue of talks', () => {
  it.each([
    [
      'is not where houses were hit',
      'Zelensky, who is to hold talks with Meloni in Italy on Friday, said that three houses had been hit in Poltava.',
      ['meeting Italy 2026-01-16 Zelenskyy+Meloni'],
    ],
    [
      'is not where those stand who are to meet next',
      'On Tuesday Putin met Witkoff to speak about the negotiations on the war, one day before trilateral talks planned in Doha.',
      ['meeting - 2026-01-13 Putin+Witkoff', 'meeting Doha 2026-01-14 Russia+States+Ukraine'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})
