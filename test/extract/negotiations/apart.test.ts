import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('talks told together', () => {
  it.each([
    [
      'are one with each whom one called separately',
      'Sybiha spoke by phone separately with French Foreign Minister Barrot and Italian Foreign Minister Tajani on Tuesday.',
      ['call - 2026-01-13 Sybiha+Barrot', 'call - 2026-01-13 Sybiha+Tajani'],
    ],
    [
      'are one with each whom one met',
      'Rubio held separate meetings in Riyadh on Monday with Lavrov, Sybiha and Fidan.',
      [
        'meeting Riyadh 2026-01-12 Rubio+Lavrov',
        'meeting Riyadh 2026-01-12 Rubio+Sybiha',
        'meeting Riyadh 2026-01-12 Rubio+Fidan',
      ],
    ],
    [
      'are one with each enemy',
      'US officials held separate talks with the Russian and Ukrainian delegations in Doha on Monday.',
      ['meeting Doha 2026-01-12 States+Russia', 'meeting Doha 2026-01-12 States+Ukraine'],
    ],
    [
      'are those of the enemies with whom they met apart',
      'Both Russia and Ukraine had held separate talks with US officials in Doha on Monday.',
      ['meeting Doha 2026-01-12 States+Russia', 'meeting Doha 2026-01-12 States+Ukraine'],
    ],
    [
      'are joined by what is told of one of them',
      'Erdogan held separate phone calls with Putin and Zelensky on Monday. His conversation with Putin lasted an hour.',
      ['call - 2026-01-12 Erdogan+Putin', 'call - 2026-01-12 Erdogan+Zelenskyy'],
    ],
    [
      'are one where all are of one side',
      'Umerov met separately with Witkoff and Kushner in Doha on Monday.',
      ['meeting Doha 2026-01-12 Umerov+Witkoff+Kushner'],
    ],
    [
      'are one where nobody says who was whose guest',
      'Macron, Starmer and Merz met separately with Zelensky in London on Monday.',
      ['meeting London 2026-01-12 Macron+Starmer+Merz+Zelenskyy'],
    ],
    [
      'are two where one is then to come',
      'Macron is to receive Zelensky at noon on Friday in Paris. He is then to have a working lunch with Zelensky and Rubio in Paris.',
      ['meeting Paris 2026-01-16 Macron+Zelenskyy', 'meeting Paris 2026-01-16 Macron+Zelenskyy+Rubio'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('the day of talks', () => {
  it.each([
    [
      'is the weekday that comes later',
      'More talks of US and Ukrainian officials were planned in Doha for later on Thursday.',
      ['meeting Doha 2026-01-15 States+Ukraine'],
    ],
    [
      'is the one after what was on a day',
      'On Tuesday Kyiv and Moscow sent drones, a day before President Zelensky is to be in Rome for talks with Meloni.',
      ['meeting Rome 2026-01-14 Zelenskyy+Meloni'],
    ],
    [
      'is not that of what came before them',
      'Kyiv and Moscow exchanged prisoners on Wednesday, before a meeting of Trump and Putin.',
      [],
    ],
    [
      'is not that on which somebody was quoted',
      'On Tuesday RBC quoted a source as saying that Lavrov would go to Doha to meet Rubio.',
      ['meeting Doha - Lavrov+Rubio'],
    ],
    [
      'is that of those who come together',
      'On Tuesday envoys from Russia and Ukraine came together in Doha in an effort to settle how the war is to be ended.',
      ['meeting Doha 2026-01-13 Russia+Ukraine'],
    ],
    [
      'is told from that of the next',
      'Washington and Kyiv held short talks in Doha on Tuesday, one day after hours of US-Russia negotiations in Jeddah.',
      ['meeting Doha 2026-01-13 States+Ukraine', 'meeting Jeddah 2026-01-12 Russia+States'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('at the table', () => {
  it.each([
    [
      'are top diplomats of several states',
      'Macron hosted top diplomats from Germany, Italy and Ukraine in Paris on Tuesday.',
      ['meeting Paris 2026-01-13 Macron+Germany+Italy+Ukraine'],
    ],
    [
      'is whom one told on the phone',
      'India backs peace, Modi told President Volodymyr Zelensky on the phone on Monday.',
      ['call - 2026-01-12 Modi+Zelenskyy'],
    ],
    [
      'is a president without a name',
      'Putin and the President of Mexico spoke by phone on Monday.',
      ['call - 2026-01-12 Putin+Mexico'],
    ],
    [
      'are those who talk to each other',
      'Starmer and Meloni of Italy spoke on Monday. Stubb and Zelensky talked to each other on Tuesday.',
      ['call - 2026-01-12 Starmer+Meloni', 'call - 2026-01-13 Stubb+Zelenskyy'],
    ],
    [
      'are those who spend a day in talks',
      'US and Russian envoys spent the whole of Tuesday in talks in Doha.',
      ['meeting Doha 2026-01-13 States+Russia'],
    ],
    [
      'are delegations that will be in a city',
      'Foreign Minister Hakan Fidan and the delegations of Russia and Ukraine will be in Ankara on Friday, sources said.',
      ['meeting Ankara 2026-01-16 Fidan+Russia+Ukraine'],
    ],
    [
      'are those at war where another hosts peace talks',
      'Qatar is set to host peace talks in Doha on Friday.',
      ['meeting Doha 2026-01-16 Russia+Ukraine'],
    ],
    ['is no spokesman', 'Peskov rejected reports that Kellogg had been taken off the negotiations with Kyiv.', []],
    [
      'is nobody whose meeting is not yet set',
      'A meeting of Putin with Fidan, who came to Moscow on Monday, is "not yet" scheduled.',
      [],
    ],
    [
      'is nobody who only agreed to talk',
      "Lavrov spoke well of Rubio's part in Kyiv's consent to resume negotiations.",
      [],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('the place of talks', () => {
  it.each([
    [
      'is the capital told before',
      'Trump spent Monday in Washington. Trump and Zelensky met in the capital on Tuesday.',
      ['meeting Washington 2026-01-13 Trump+Zelenskyy'],
    ],
    [
      'is where officials of the other side were met',
      'Army Secretary Dan Driscoll met Russian officials in Doha on Tuesday.',
      ['meeting Doha 2026-01-13 Driscoll+Russia'],
    ],
    [
      'is not where a spokesman speaks',
      'In Moscow the Kremlin said on Tuesday that Putin and Trump will meet on Friday.',
      ['meeting - 2026-01-16 Putin+Trump'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('a call', () => {
  it.each([
    [
      'is not of the day of the meeting it prepares',
      'On Tuesday Sybiha had a telephone conversation with Fidan, in which they discussed preparations for the upcoming January 20 meeting between Rutte and Rubio in Oslo.',
      ['call - 2026-01-13 Sybiha+Fidan'],
    ],
    [
      'is that of a speaker who joined one',
      'Stubb said on Tuesday that he joined President Macron and Chancellor Merz in a conference call on Monday.',
      ['call - 2026-01-12 Stubb+Macron+Merz'],
    ],
    [
      'goes on between the two of it, not those told at whose initiative',
      'Lavrov and Fidan spoke by phone on Monday. Lavrov praised the exchange made at the initiative of President Trump. The two also spoke about trade.',
      ['call - 2026-01-12 Lavrov+Fidan'],
    ],
    [
      'is not of those whom one met before it',
      'Zelensky met with US officials and European leaders in Rome on Tuesday, part of an effort ahead of a key phone call on Friday between Trump and Putin.',
      ['meeting Rome 2026-01-13 Zelenskyy+States+leaders', 'call - 2026-01-16 Trump+Putin'],
    ],
    [
      'is told by "has called"',
      'Fidan has called Russian Foreign Minister Sergei Lavrov.',
      ['call - 2026-01-14 Fidan+Lavrov'],
    ],
    [
      'is of the main subject after a relative clause',
      'Merz met on Monday with Rubio, who takes part in peace talks, but prior to that spoke with Zelensky.',
      ['meeting - 2026-01-12 Merz+Rubio', 'call - 2026-01-12 Merz+Zelenskyy'],
    ],
    [
      'is not read from a commitment to meet',
      'Sybiha and Fidan confirmed their commitment to holding a Russian-American summit in Oslo.',
      [],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})
