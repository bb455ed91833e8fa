import { describe, expect, it } from 'vitest'
import { read, talks } from '../read'

describe('talks are told as well', () => {
  it.each([
    [
      'by what they are called',
      'The encounter between Presidents Trump and Zelensky came shortly before Wednesday’s funeral.',
      ['meeting - 2026-01-14 Trump+Zelenskyy'],
    ],
    [
      'by a telephone that is put down',
      'Trump came off the phone with Putin on Wednesday in high spirits.',
      ['call - 2026-01-14 Trump+Putin'],
    ],
    [
      'by those who convene',
      'Leaders of the Bucharest Nine, convening in Vilnius on Wednesday with Zelensky as their guest, called for more arms.',
      ['meeting Vilnius 2026-01-14 Zelenskyy+Nine'],
    ],
    [
      'by what is to be discussed where',
      'On Monday, Russia and the U.S. are to discuss in Jeddah a ceasefire at sea.',
      ['meeting Jeddah 2026-01-19 Russia+States'],
    ],
    [
      'by teams that go on',
      'Umerov’s team and the Americans resumed in Geneva on Wednesday.',
      ['meeting Geneva 2026-01-14 Umerov+States'],
    ],
    [
      'by hours of dialogue',
      'Zelensky and Macron spent several hours in dialogue in Paris on Tuesday.',
      ['meeting Paris 2026-01-13 Zelenskyy+Macron'],
    ],
    [
      'by what is to happen at them',
      'The blast came on the day before a summit in Paris at which European leaders are to take up the plan.',
      ['summit Paris 2026-01-16 leaders+France'],
    ],
    [
      'by whom one received where they came',
      'A group of Western leaders came to Kyiv by train on Tuesday and were received there by Zelensky.',
      ['meeting Kyiv 2026-01-13 allies+Zelenskyy'],
    ],
    [
      'by a visit on which one is told to speak to the host',
      'Orban made an unannounced visit to Kyiv on Tuesday, his first, and urged Zelensky to consider a truce.',
      ['meeting Kyiv 2026-01-13 Orban+Zelenskyy'],
    ],
    [
      'by how they ended',
      'Trump and Russia’s Vladimir Putin emerged on Tuesday from three hours of talks with no deal to announce.',
      ['meeting - 2026-01-13 Trump+Putin'],
    ],
    [
      'by who waits at the station',
      'On arrival in Kyiv on Tuesday Rutte was met at the station by Sybiha.',
      ['meeting Kyiv 2026-01-13 Rutte+Sybiha'],
    ],
    [
      'by a table',
      'The Ukrainian and American delegations went back to the table in Berlin on Tuesday.',
      ['meeting Berlin 2026-01-13 Ukraine+States'],
    ],
    [
      'by a counterpart whom no list knows',
      'Sybiha met his Israeli counterpart Gideon Sa’ar in Jerusalem on Tuesday.',
      ["meeting Jerusalem 2026-01-13 Sybiha+Sa'ar"],
    ],
    [
      'with a long way from the noun to the guest',
      'That is how Nawrocki described Wednesday’s meeting in the Polish capital with Zelensky.',
      ['meeting Warsaw 2026-01-14 Nawrocki+Zelenskyy'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('who talks is told as well', () => {
  it.each([
    [
      'by whose representatives they are',
      'Representatives of U.S. President Donald Trump met Kirill Dmitriev in Florida on Tuesday.',
      ['meeting Florida 2026-01-13 Dmitriev+States'],
    ],
    [
      'by the offices of leaders',
      'The leaders of Britain and Poland plan to speak with Trump ahead of his call with Putin on Monday.',
      ['call - - Kingdom+Poland+Trump', 'call - 2026-01-19 Trump+Putin'],
    ],
    [
      'by an adjective and an office',
      'Tokayev spoke by phone on Tuesday with Putin. The day before, it was Zelensky with whom the Kazakh leader had a conversation.',
      ['call - 2026-01-13 Tokayev+Putin', 'call - 2026-01-12 Zelenskyy+Tokayev'],
    ],
    [
      'after the words of the event',
      'Erdogan told Zelensky on Tuesday that peace must not wait. In their telephone conversation on Wednesday the two leaders went over the plan.',
      ['call - 2026-01-14 Erdogan+Zelenskyy'],
    ],
    [
      'by a list in the sentence before',
      'Macron, Merz, Starmer and Tusk came to Kyiv on Tuesday. After consulting with Zelensky, they phoned Trump on Wednesday.',
      ['call - 2026-01-14 Macron+Merz+Starmer+Tusk+Zelenskyy+Trump'],
    ],
    [
      'by who mediates',
      'Fighting went on. In Geneva on Tuesday the sides ended two days of talks, brokered by the US.',
      ['meeting Geneva 2026-01-13 Russia+Ukraine'],
    ],
    [
      'by all of a list of states',
      'Zelensky spoke on Tuesday with the leaders of Finland, Norway and Estonia.',
      ['call - 2026-01-13 Zelenskyy+Finland+Norway+Estonia'],
    ],
    [
      'by one who hears of it on the phone',
      'Witkoff briefed Zelensky by phone on Tuesday about his meeting with Putin in Moscow.',
      ['call - 2026-01-13 Witkoff+Zelenskyy'],
    ],
    [
      'by one who says "we"',
      '"On Tuesday we talked with President Macron about this," Zelensky said.',
      ['call - 2026-01-13 Zelenskyy+Macron'],
    ],
    [
      'by one who posts and leaves himself out',
      'Andriy Yermak, on Telegram: "Geneva. Just finished the first meeting with Barrot and Tajani."',
      ['meeting - 2026-01-14 Yermak+Barrot+Tajani'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('where and how one talks', () => {
  it.each([
    [
      'is the place of the meeting, though they talked about something',
      'Zelensky said Wednesday that at a meeting in Vilnius he and Nauseda had talked about air defence.',
      'meeting Vilnius 2026-01-13 Zelenskyy+Nauseda',
    ],
    [
      'is no telephone where it is face to face',
      'Zelensky had a face-to-face conversation with Trump in Davos on Tuesday.',
      'meeting Davos 2026-01-13 Zelenskyy+Trump',
    ],
    [
      'is "there", in the place that the same sentence named',
      'Rutte spoke to reporters in Brussels. Tusk, who came to Kyiv on Monday, held talks there on Tuesday with Zelensky.',
      'meeting Kyiv 2026-01-13 Tusk+Zelenskyy',
    ],
    [
      'is not where one goes next, nor then',
      'Putin will receive Witkoff before leaving for India on Saturday, the Kremlin confirmed.',
      'meeting - - Putin+Witkoff',
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual([told])
  })
})

it('two ministers of one surname are two people', () => {
  const [meeting] = read('negotiation', 'Wang Yi held talks in Beijing on Wednesday with Dmytro Kuleba.')
  expect(meeting?.participants).toEqual(['Wang Yi', 'Dmytro Kuleba'])
})
