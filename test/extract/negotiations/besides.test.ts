import { describe, expect, it } from 'vitest'
import { talks } from '../read'

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
      'Zelensky met Macron in Paris on Tuesday, thanking Trump for his support.',
      'meeting Paris 2026-01-13 Zelenskyy+Macron',
    ],
    [
      '"We will meet with the Europeans in Berlin on Friday," Witkoff said.',
      'meeting Berlin 2026-01-16 Witkoff+leaders',
    ],
    ['In Geneva the Ukrainians held talks with the Europeans on Tuesday.', 'meeting Geneva 2026-01-13 Ukraine+leaders'],
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
      'Hours after meeting Zelensky, Trump spoke with Putin by phone on Tuesday, breaking off a dinner with Merz.',
      ['meeting - 2026-01-13 Trump+Zelenskyy', 'call - 2026-01-13 Trump+Putin'],
    ],
    [
      'Macron and Starmer met at Downing Street on Tuesday and called other European leaders afterwards.',
      ['meeting Downing Street, London 2026-01-13 Macron+Starmer', 'call - 2026-01-13 Macron+Starmer+leaders'],
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
