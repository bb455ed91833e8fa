import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('talks to come are dated', () => {
  it.each([
    [
      'by what came a day ahead of them',
      'Shells fell on Sumy a day ahead of talks between Rubio and Lavrov in Doha.',
      ['meeting Doha 2026-01-16 Rubio+Lavrov'],
    ],
    [
      'by what came on a day ahead of them',
      'On Wednesday shells fell on Sumy, one day ahead of a meeting between Rubio and Lavrov in Doha.',
      ['meeting Doha 2026-01-15 Rubio+Lavrov'],
    ],
    [
      'by what somebody said before another was to come',
      'Merz said on Thursday that he was hopeful, one day before Zelensky was to visit the White House.',
      ['meeting White House, Washington 2026-01-16 Zelenskyy+Trump'],
    ],
    [
      'by the day that they are set for, not that of a remark on them',
      'On January 14, 2026 Peskov praised the coming summit of Putin and Xi, set for January 20 in Beijing.',
      ['summit Beijing 2026-01-20 Putin+Jinping'],
    ],
    [
      'by the day on which those told before go on',
      'Rubio and Umerov met in Miami on Tuesday. The talks will resume on Sunday.',
      ['meeting Miami 2026-01-13 Rubio+Umerov', 'meeting - 2026-01-18 Rubio+Umerov'],
    ],
    [
      'by the week in which they are carried on elsewhere',
      'Lavrov and Rubio met in Miami on Monday. The talks would be carried on in Doha next week, Rubio said.',
      ['meeting Miami 2026-01-12 Lavrov+Rubio', 'meeting Doha 2026-01-19 Lavrov+Rubio'],
    ],
    ['only where there were any', 'The talks will resume on Sunday, Umerov said.', []],
    [
      'by the day of a host who is to meet one of those who talk',
      'Merz, the host of the talks, was to see Zelensky on Thursday evening in Berlin.',
      ['meeting Berlin 2026-01-15 Merz+Zelenskyy'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('talks are told by', () => {
  it.each([
    [
      'what two states had',
      'Moscow and Kyiv on Tuesday had their first face-to-face peace talks in years.',
      ['meeting - 2026-01-13 Russia+Ukraine'],
    ],
    [
      'those whom they brought to a deal',
      'Long talks in Jeddah brought Ukraine and the United States to a deal.',
      ['meeting Jeddah 2026-01-14 Ukraine+States'],
    ],
    [
      'the sides that went on',
      'The US and Russian delegations held talks in Doha on Sunday. On Wednesday morning the sides went on negotiating.',
      ['meeting Doha 2026-01-11 States+Russia', 'meeting - 2026-01-14 States+Russia'],
    ],
    [
      'how they proceed',
      "Kellogg, Trump's envoy, told reporters that talks with Sybiha were proceeding well.",
      ['meeting - 2026-01-14 Kellogg+Sybiha'],
    ],
    [
      'what two discussed',
      'Fidan and Sybiha discussed grain shipments in Ankara on Tuesday.',
      ['meeting Ankara 2026-01-13 Fidan+Sybiha'],
    ],
    [
      'what two discussed in the call told before',
      'Fidan and Sybiha spoke by phone on Tuesday. Fidan and Sybiha discussed grain shipments.',
      ['call - 2026-01-13 Fidan+Sybiha'],
    ],
    [
      'a journey of the day before',
      'On Wednesday Kellogg landed in Rome to meet Meloni.',
      ['meeting Rome 2026-01-14 Kellogg+Meloni'],
    ],
    [
      'Europeans among those of other states',
      'European and Ukrainian officials met in Rome on Tuesday.',
      ['meeting Rome 2026-01-13 Ukraine+leaders'],
    ],
    ['no two of one side', 'Budanov and Umerov discussed the budget on Tuesday.', []],
    [
      'a list of states with points and commas',
      'The vote came as U.S., French, and Ukrainian officials were in Geneva to discuss a truce.',
      ['meeting Geneva 2026-01-14 States+France+Ukraine'],
    ],
    [
      'where such a list gathered',
      'The plan was written in Geneva, where U.S., German, and Ukrainian officials met on Sunday.',
      ['meeting Geneva 2026-01-11 States+Germany+Ukraine'],
    ],
    [
      'a stop on a longer journey',
      'Zelensky left for the United States on Wednesday, stopping in Canada to meet Carney.',
      ['meeting Canada 2026-01-14 Zelenskyy+Carney'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('a meeting before the talks', () => {
  it.each([
    [
      'is another than these',
      'Umerov and Medinsky held talks in Istanbul on Wednesday. Umerov and Fidan had a brief meeting ahead of the talks.',
      ['meeting Istanbul 2026-01-14 Umerov+Medinsky', 'meeting - 2026-01-14 Umerov+Fidan'],
    ],
    [
      'earlier that day is another, too',
      'Umerov and Medinsky held talks in Istanbul on Wednesday. Earlier that day Erdogan received Umerov in Ankara.',
      ['meeting Istanbul 2026-01-14 Umerov+Medinsky', 'meeting Ankara 2026-01-14 Erdogan+Umerov'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('of talks', () => {
  it.each([
    [
      'a day is not that of a plan presented before',
      'European and Ukrainian officials met in Geneva to discuss a plan presented to Kyiv last week.',
      ['meeting Geneva 2026-01-14 Ukraine+leaders'],
    ],
    [
      'a day is not that of a warning',
      'Putin issued a warning on Wednesday that he would take more land if Kyiv and its allies balk in peace negotiations.',
      [],
    ],
    [
      'a day is not that of what goes on despite them',
      'Despite talks between Russia and the United States, shelling continued on Monday.',
      [],
    ],
    [
      'a day is to come where one is invited to them',
      'Sybiha has been invited to Ankara for talks with Fidan on Friday.',
      ['meeting Ankara 2026-01-16 Sybiha+Fidan'],
    ],
    [
      'a day is not that of what shows how one thinks of them',
      'On Tuesday Russia showed how it reacts to peace talks between Ukraine and the United States.',
      [],
    ],
    [
      'a mention is none of a round of strikes',
      'Early on Tuesday, Ukrainian officials said, Russia launched a second round of drone strikes on Sumy.',
      [],
    ],
    [
      'a mention is none of what is of a make',
      'Zelensky said that Kyiv had received a US-made launcher from Israel on Tuesday.',
      [],
    ],
    [
      'a call one hears of after it is over',
      'Putin had refused the truce, Tusk wrote after a call on Tuesday between the Russian leader and Donald Trump.',
      ['call - 2026-01-13 Putin+Trump'],
    ],
    [
      'the day is that before the one on which it was told',
      'Peskov said on Wednesday that talks between US and Russian officials in Doha the day before would help.',
      ['meeting Doha 2026-01-13 States+Russia'],
    ],
    [
      'a venue is not where others talked',
      'Witkoff is expected to meet Zelensky in Europe on Friday to debrief him on the discussions in Moscow.',
      ['meeting - 2026-01-16 Witkoff+Zelenskyy'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('talks told before are', () => {
  it.each([
    [
      'the conversation that one had',
      'Trump spoke with Putin on Tuesday. "I am sad about the conversation I had today with Putin," Trump said.',
      ['call - 2026-01-13 Trump+Putin'],
    ],
    [
      'those for which others come',
      'Macron and Zelensky meet in Paris on Friday. Representatives of 30 countries will gather in Paris for the meeting.',
      ['meeting Paris 2026-01-16 Macron+Zelenskyy+countries'],
    ],
    [
      'the summit of a coalition',
      'Leaders of the coalition of the willing concluded a summit in Paris on Tuesday. The summit, hosted at the Elysee Palace, included Zelensky, Starmer and Merz.',
      ['summit Paris 2026-01-13 Willing+Zelenskyy+Starmer+Merz'],
    ],
    [
      'those of one venue, where one day is not told',
      'At a meeting in Berlin, Zelensky and his European allies asked Witkoff for time. Zelensky met Merz and Witkoff in Berlin on Tuesday.',
      ['meeting Berlin 2026-01-13 Zelenskyy+leaders+Witkoff+Merz'],
    ],
    [
      "yesterday's",
      "Hours before the Russian and Ukrainian delegations met in Doha, drones fell. Yesterday's talks in Doha were tense.",
      ['meeting Doha 2026-01-14 Russia+Ukraine'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('what was said after talks tells', () => {
  it.each([
    [
      'their day',
      'Stubb said after meeting Zelensky in Helsinki on Tuesday that aid was on its way.',
      ['meeting Helsinki 2026-01-13 Stubb+Zelenskyy'],
    ],
    [
      'whom the speaker hosted',
      'Sybiha told reporters after hosting Tajani in Kyiv on Monday that aid was on its way.',
      ['meeting Kyiv 2026-01-12 Sybiha+Tajani'],
    ],
    [
      'of the day on which it was said',
      '"I had a frank conversation with President Macron today," Zelensky wrote on Tuesday.',
      ['call - 2026-01-13 Zelenskyy+Macron'],
    ],
    [
      'who called him who says so',
      'Fidan said that Lavrov had called him on Sunday.',
      ['call - 2026-01-11 Lavrov+Fidan'],
    ],
    ['nothing where one called him names', 'Trump called him a friend on Sunday, Orban said.', []],
    [
      'what delegations agreed and where',
      'Fidan said the delegations of Ukraine and Russia agreed in Ankara on Tuesday to swap 90 prisoners.',
      ['meeting Ankara 2026-01-13 Ukraine+Russia'],
    ],
    [
      'to which day they were moved',
      'Talks planned for Friday in Doha between Russia and Ukraine have been moved to Sunday, Fidan said.',
      ['meeting Doha 2026-01-18 Russia+Ukraine'],
    ],
    [
      'no venue of an old quarrel',
      'Vance met Zelensky on Tuesday for the first time since their row in the Oval Office.',
      ['meeting - 2026-01-13 Vance+Zelenskyy'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('on a journey', () => {
  it.each([
    [
      'he who goes on is who went first, on one day',
      'Zelensky visited Helsinki on Tuesday, where Stubb hosted him. He flew on to Brussels to see Rutte. He is due in Rome on Friday for talks with Meloni.',
      [
        'meeting Helsinki 2026-01-13 Stubb+Zelenskyy',
        'meeting Brussels 2026-01-13 Zelenskyy+Rutte',
        'meeting Rome 2026-01-16 Zelenskyy+Meloni',
      ],
    ],
    [
      'what did not take place is left out',
      'Kellogg had been expected to meet Sybiha in Brussels on Wednesday, but the meeting did not take place.',
      [],
    ],
    [
      'a house that said so is no venue',
      'Trump is to meet Putin in Alaska on Friday. The White House said the summit would take place in Anchorage.',
      ['meeting Anchorage 2026-01-16 Trump+Putin'],
    ],
    [
      'delegations sit at a table of any shape',
      'The delegations, led by Umerov and Medinsky, sat at a U-shaped table on Monday.',
      ['meeting - 2026-01-12 Umerov+Medinsky'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})
