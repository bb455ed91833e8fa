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

describe('a weekday beside the present tense is to come', () => {
  it.each([
    [
      'Delegations led by Umerov and Medinsky face each other again in Istanbul on Friday.',
      'meeting Istanbul 2026-01-16 Umerov+Medinsky',
    ],
    ['Zelensky sits down with Macron in Paris on Saturday.', 'meeting Paris 2026-01-17 Zelenskyy+Macron'],
    ['Trump speaks with Putin by phone on Saturday.', 'call - 2026-01-17 Trump+Putin'],
    ['Witkoff is in Moscow on Saturday for talks with Putin.', 'meeting Moscow 2026-01-17 Witkoff+Putin'],
    ['Putin’s meeting with Modi is on Saturday in Delhi.', 'meeting New Delhi 2026-01-17 Putin+Modi'],
    [
      'Erdogan chairs talks between Ukraine and Russia in Istanbul on Saturday.',
      'meeting Istanbul 2026-01-17 Erdogan+Ukraine+Russia',
    ],
  ])('%s', (text, told) => {
    expect(talks(text)).toEqual([told])
    expect(read('negotiation', text)[0]?.status).toBe('planned')
  })

  it('and so is a weekend', () => {
    expect(talks('More talks of Russia and Ukraine are planned for the weekend in Abu Dhabi.')).toEqual([
      'meeting Abu Dhabi 2026-01-17 Russia+Ukraine',
    ])
  })

  it('and what somebody means to do', () => {
    const [meant] = read('negotiation', 'Macron means to speak with Putin as soon as he can.')
    expect(meant).toMatchObject({ status: 'planned', when: null, place: null })
  })

  it('and beside the past tense is over', () => {
    expect(talks('Witkoff was in Moscow on Saturday for talks with Putin.')).toEqual([
      'meeting Moscow 2026-01-10 Witkoff+Putin',
    ])
  })
})

describe('what a sentence tells besides', () => {
  it.each([
    ['Zelensky met Macron in Paris on Tuesday, who had criticised Trump.', 'meeting Paris 2026-01-13 Zelenskyy+Macron'],
    [
      'Zelensky, who has called Putin a murderer, met Macron in Paris on Tuesday.',
      'meeting Paris 2026-01-13 Zelenskyy+Macron',
    ],
    [
      'Trump, whose envoy met Putin on Tuesday, will speak with Zelensky on Friday.',
      'call - 2026-01-16 Trump+Zelenskyy',
    ],
    [
      'Sybiha spoke with Sikorski on Tuesday about air defence, which Trump had promised Zelensky.',
      'call - 2026-01-13 Sybiha+Sikorski',
    ],
    [
      'Zelensky flew to Ankara on Tuesday for talks with Erdogan on reviving negotiations with Russia.',
      'meeting Ankara 2026-01-13 Zelenskyy+Erdogan',
    ],
    [
      'Zelensky, speaking alongside Macron in Paris on Tuesday, said he hoped to meet Trump soon.',
      'meeting Paris 2026-01-13 Zelenskyy+Macron',
    ],
    [
      'Starmer held a call with Trump on Tuesday to discuss the plan, the German government said.',
      'call - 2026-01-13 Starmer+Trump',
    ],
    [
      'Witkoff, who has met Putin six times, is due back in Moscow on Friday.',
      'meeting Moscow 2026-01-16 Witkoff+Russia',
    ],
    ['The Kremlin said Putin and Trump spoke by telephone for an hour on Tuesday.', 'call - 2026-01-13 Putin+Trump'],
    ['Zelensky invited Trump to visit Kyiv during their phone call on Tuesday.', 'call - 2026-01-13 Zelenskyy+Trump'],
    ['A planned summit of Trump and Putin in Budapest was called off on Tuesday.', 'summit Budapest - Trump+Putin'],
    [
      'Witkoff and Kushner left Moscow late on Tuesday after five hours of talks with Putin.',
      'meeting Moscow 2026-01-13 Witkoff+Kushner+Putin',
    ],
    [
      'Orban, fresh from talks with Putin in Moscow on Tuesday, said he would see Trump on Friday.',
      'meeting - 2026-01-16 Orban+Trump',
    ],
    [
      'Stubb said after speaking with Zelensky on Tuesday that a truce was unlikely.',
      'call - 2026-01-13 Stubb+Zelenskyy',
    ],
    [
      'Hnatov is in the United States for talks with Witkoff that began on Tuesday.',
      'meeting United States 2026-01-13 Hnatov+Witkoff',
    ],
    ['Lavrov and Rubio will meet in Doha next month.', 'meeting Doha 2026-02-01 Lavrov+Rubio'],
    [
      'Merz will host talks in Berlin on Friday. Zelensky and Macron are among those expected.',
      'meeting Berlin 2026-01-16 Merz+Zelenskyy+Macron',
    ],
    ['Zelensky has criticised Scholz over his phone call with Putin on Tuesday.', 'call - 2026-01-13 Scholz+Putin'],
    [
      'Talks of Ukraine and Russia were to have been held in Doha on Thursday and Friday, but were postponed.',
      'meeting Doha 2026-01-15 Ukraine+Russia',
    ],
    [
      'The plan stands, Umerov said, after meeting Witkoff in Miami on Tuesday.',
      'meeting Miami 2026-01-13 Umerov+Witkoff',
    ],
  ])('%s', (text, told) => {
    expect(talks(text)).toEqual([told])
  })
})

describe('each of several talks in a sentence has its own people and place', () => {
  it.each([
    [
      'On the eve of his talks with Trump at Mar-a-Lago, Zelensky stopped over in Halifax on Tuesday, where he met Carney.',
      ['meeting Mar-a-Lago, Palm Beach 2026-01-15 Trump+Zelenskyy', 'meeting Halifax 2026-01-13 Zelenskyy+Carney'],
    ],
    [
      'Stubb rang Zelensky on Tuesday and, straight afterwards, Donald Trump.',
      ['call - 2026-01-13 Stubb+Zelenskyy', 'call - 2026-01-13 Stubb+Trump'],
    ],
    [
      'Zelensky met in Paris on Tuesday with Macron, who then called Trump.',
      ['meeting Paris 2026-01-13 Zelenskyy+Macron', 'call - 2026-01-13 Macron+Trump'],
    ],
    [
      'Trump spoke on the phone with Zelensky on Tuesday and with Putin two days earlier.',
      ['call - 2026-01-13 Trump+Zelenskyy', 'call - 2026-01-11 Trump+Putin'],
    ],
    [
      'Carney met Zelensky in Halifax on Tuesday before the Ukrainian leader’s talks with Trump in Florida on Wednesday.',
      ['meeting Halifax 2026-01-13 Carney+Zelenskyy', 'meeting Florida 2026-01-14 Trump+Zelenskyy'],
    ],
    [
      'Fidan, who had flown to Moscow on Tuesday to see Putin, continued on to Kyiv.',
      ['meeting Moscow 2026-01-13 Fidan+Putin'],
    ],
    [
      'Putin and Erdogan discussed the possibility of direct talks between Russia and Ukraine on Tuesday.',
      ['meeting - 2026-01-13 Putin+Erdogan'],
    ],
  ])('%s', (text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('no talks are told by', () => {
  it.each([
    [
      'what nobody has planned',
      'No one in Kyiv has seriously discussed a three-way meeting in Miami with the Russians.',
    ],
    [
      'a judgement of what they would be',
      'On Friday the Russian president, Vladimir Putin, said negotiations with Kyiv were a complicated matter for Trump.',
    ],
    ['what somebody would like', 'Macron is keen to hold talks with Putin in Paris.'],
    [
      'how a matter is negotiated',
      'The format in which Ukraine is negotiated at present, with US officials talking it over with Russia, is not good.',
    ],
    ['a visit without a word of the hosts', 'Fico paid a visit to Moscow on Monday.'],
    ['a visit with a word of others', 'Orban made a visit to Kyiv on Tuesday and criticised Putin for the war.'],
    ['what was done several times', 'Kellogg will step down. He had met Zelensky in Kyiv several times.'],
    ['what has been discussed with a state', 'Ukraine and its partners have discussed the assets with Washington.'],
    [
      'what one will do at the right time',
      '"I have made up my mind to speak to Putin at the right time," Scholz said.',
    ],
    ['preparations', 'Preparations are under way for a meeting of Trump and Putin in Budapest.'],
  ])('%s', (_, text) => {
    expect(talks(text)).toEqual([])
  })
})

it('a summit of long ago gives its place to no other talks', () => {
  const text =
    'Macron will meet Putin on Friday. After the EU summit in Brussels in December the French leader had urged Europe to talk.'
  expect(talks(text)).toEqual(['meeting - 2026-01-16 Macron+Putin'])
})

it('two ministers of one surname are two people', () => {
  const [meeting] = read('negotiation', 'Wang Yi held talks in Beijing on Wednesday with Dmytro Kuleba.')
  expect(meeting?.participants).toEqual(['Wang Yi', 'Dmytro Kuleba'])
})
